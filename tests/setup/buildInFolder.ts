import { ensureBuilt } from './ensureBuilt.ts';

/** Run by Vitest before the tests of what the build writes. */
export async function setup(): Promise<void> {
  await ensureBuilt(['inFolder']);
}
