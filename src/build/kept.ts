import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What `make` makes out of `input`: what is kept at `file`, unless that was made of something else. */
export async function kept(
  file: string,
  input: string | Uint8Array,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const fingerprint = createHash('sha256').update(input).digest('hex');
  const stamp = `${file}.sha256`;
  if ((await readFile(stamp, 'utf8').catch(() => null)) === fingerprint) return readFile(file);
  const made = await make();
  await mkdir(dirname(file), { recursive: true });
  await writeWhole(file, made);
  await writeWhole(stamp, fingerprint);
  return made;
}

/** Writes `file` at one stroke: another build that runs at the same time never reads half of it. */
async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, content);
  await rename(draft, file);
}
