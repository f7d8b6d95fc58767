import { once } from 'node:events';
import { findExecutable } from '../setup/findExecutable.ts';
import { startProgram, type Program } from './program.ts';

const findXvfb = () => findExecutable(['Xvfb'], []);

/** Whether windows can be shown, on a screen of ours or on the user's. Only Linux may have none. */
export function canDisplay(): boolean {
  return process.platform !== 'linux' || findXvfb() !== null || process.env['DISPLAY'] !== undefined;
}

/** A screen for windows. */
interface Display {
  /** What programs have to know, to show their windows there. */
  readonly env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** A screen that nobody sees where there can be one, so that no window comes in the way of a user; else the user's. */
export async function openDisplay(): Promise<Display> {
  const xvfb = findXvfb();
  if (xvfb === null) return { env: {}, stop: () => Promise.resolve() };
  // It chooses a number that is free, and writes it into the fourth of its files.
  const server = startProgram(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await numberOf(server);
  return { env: { DISPLAY: `:${number}`, GDK_BACKEND: 'x11' }, stop: () => server.stop() };
}

async function numberOf(server: Program): Promise<string> {
  const output = server.process.stdio[3];
  if (output === null || output === undefined) throw new Error('Xvfb has nowhere to write to.');
  const [written] = await Promise.race([once(output, 'data'), server.ended.then(() => [])]);
  if (written !== undefined) return String(written).trim();
  await server.stop();
  throw new Error('Xvfb did not start.');
}
