import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const project = resolve(import.meta.dirname, '../..');

/** The folder of the story that the engine is tested with, from the root of the repository. */
export const fixture = 'tests/stories/fixture';

/** Where `npm run build:tests` builds its site, to live at the root of a host; from the root of the repository. */
export const fixtureSite = 'node_modules/.cache/sites/fixture';

/** Builds the site of the fixture story into `folder`, to live under `base` of `origin`, as whoever deploys it does. */
export async function buildFixture(folder: string, base = '/', origin = ''): Promise<void> {
  const vite = join(project, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir'], {
    cwd: project,
    env: { ...process.env, STORY: fixture, BASE_PATH: base, SITE_URL: origin },
    maxBuffer: 16_000_000,
  });
}
