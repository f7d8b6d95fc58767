import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first program that may be run: `named`, which a setting names, one of `names` on the PATH, one of `paths`; else null. */
export function findExecutable(
  names: readonly string[],
  paths: readonly string[],
  named?: string,
): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(named === undefined ? [] : [named]), ...onPath, ...paths].find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
