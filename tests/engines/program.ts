import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { setTimeout as after } from 'node:timers/promises';

/** A program that runs beside the tests, with all that it starts. */
export interface Program {
  readonly process: ChildProcess;
  /** Comes when it has ended, or could not be started. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Starts a program. It ends when it is stopped, and at the latest with the tests. */
export function startProgram(
  executable: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'env' | 'stdio'>,
): Program {
  // In a group of its own, so that what it starts can be ended with it.
  const program = spawn(executable, args, { ...options, detached: true });
  const ended = new Promise<void>((resolve) => {
    program.once('exit', () => resolve());
    program.once('error', () => resolve());
  });
  const send = (signal: NodeJS.Signals) => {
    if (program.pid === undefined) return;
    try {
      process.kill(-program.pid, signal);
    } catch {
      // All have ended.
    }
  };
  const end = () => send('SIGTERM');
  process.once('exit', end);
  return {
    process: program,
    ended,
    async stop() {
      end();
      await Promise.race([ended, after(5000, undefined, { ref: false })]);
      send('SIGKILL');
      process.off('exit', end);
    },
  };
}
