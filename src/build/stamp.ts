import { createHash } from 'node:crypto';

/** What is different as soon as any of `contents` is: for names under which files may be kept for ever. */
export function stampOf(...contents: readonly string[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('base64url').slice(0, 8);
}
