import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
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
  await writeFile(file, made);
  await writeFile(stamp, fingerprint);
  return made;
}
