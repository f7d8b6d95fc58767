import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildInto } from './setup/ensureBuilt.ts';
import { filesOf, project, sites } from './setup/sites.ts';

/** The sum of each file of the site that was built into `folder`, by its path. */
function sumsIn(folder: string): ReadonlyMap<string, string> {
  const root = join(project, filesOf({ folder, base: sites.inFolder.base }));
  const files = globSync('**/*', { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(root.length), createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

it('the same sources make the same site, byte by byte', async () => {
  const { folder } = sites.inFolder;
  const second = `${folder}-again`;
  await buildInto('inFolder', second);
  const [once, again] = [sumsIn(folder), sumsIn(second)];
  rmSync(join(project, second), { recursive: true });
  expect(once.size).toBeGreaterThan(100);
  expect([...again.keys()].toSorted()).toEqual([...once.keys()].toSorted());
  expect([...once].filter(([path, sum]) => again.get(path) !== sum).map(([path]) => path)).toEqual([]);
}, 300_000);
