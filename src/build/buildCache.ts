import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What `make` makes of `input`: from the cache at `file`, where that was made of the same input. */
export async function fromCache(
  file: string,
  input: string | Uint8Array,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const stamp = `${file}.sha256`;
  const [found, stamped] = await Promise.all([
    readFile(file).catch(() => null),
    readFile(stamp, 'utf8').catch(() => null),
  ]);
  if (found !== null && stamped === stampOf(input, found)) return found;
  const made = await make();
  await mkdir(dirname(file), { recursive: true });
  await writeAtomically(file, made);
  await writeAtomically(stamp, stampOf(input, made));
  return made;
}

/**
 * A hash of input and output: of two builds that run at the same time, one may write the file and the other its stamp.
 */
function stampOf(input: string | Uint8Array, made: Uint8Array): string {
  return [input, made].map((content) => createHash('sha256').update(content).digest('hex')).join(' ');
}

/** Writes `file` atomically: another build that runs at the same time never reads half of it. */
async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, content);
  await rename(draft, file);
}
