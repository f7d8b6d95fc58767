import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a build cost (s): all processors together, and until it was done. */
interface BuildCost {
  readonly cpu: number;
  readonly wall: number;
}

/** Builds a generated story of so many events into `folder`: the `whole` site, or what is `opened` first. */
export async function buildStory(
  events: number,
  folder: string,
  extent: 'whole' | 'opened',
): Promise<BuildCost> {
  // Ten thousand events, their pages in two languages at hand, are more than Node takes by itself.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--max-old-space-size=8000', join(import.meta.dirname, '../scaleBuild.ts'), folder, extent],
    {
      env: {
        ...process.env,
        // What the icons are drawn with is read before Vite would say so.
        NODE_ENV: 'production',
        EVENTS: String(events),
        STORY: 'tests/stories/generated',
      },
      maxBuffer: 64e6,
    },
  );
  const [last = ''] = stdout.trim().split('\n').slice(-1);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what scaleBuild.ts writes
  return JSON.parse(last) as BuildCost;
}

/** What the site in `folder` weighs (MB), and how many files it is. */
export function weightOf(folder: string): { readonly megabytes: number; readonly files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6, files: files.length };
}
