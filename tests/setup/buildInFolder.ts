import { ensureBuilt } from './ensureBuilt.ts';

/** Run by Vitest before the tests of what the build writes. */
export async function setup(): Promise<void> {
  // It means the story that the tests of the engine tell (sites.ts), and hides the one that is published.
  const { STORY: told } = process.env;
  Reflect.deleteProperty(process.env, 'STORY');
  await ensureBuilt(['inFolder', 'story']);
  // What tests see of the build's constants goes by it.
  if (told !== undefined) process.env['STORY'] = told;
}
