import { brotliCompressSync } from 'node:zlib';

/** What a text takes on its way to a reader (bytes; brotli of quality 11, which is Node's default). */
export function bytesSent(text: string | Buffer): number {
  return brotliCompressSync(text).length;
}
