import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { fromCache } from '../buildCache.ts';
import { textTypes } from './mediaTypes.ts';

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

/** Below this (bytes) the headers of an answer outweigh what compression saves. */
const worthwhile = 1000;

/** From here on (bytes) a script is one that every reader fetches, not the text of one event. */
const large = 20_000;

/**
 * Brotli is a step below its best: the pages are a hundredth larger and take a third of the time, and all are compressed again
 * whenever a script or a style changes, since they name the one and hold the other. The few large scripts are worth the best.
 */
const encodings = {
  br: (text: Buffer, file: string) =>
    inBrotli(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]:
          constants.BROTLI_MAX_QUALITY - (file.endsWith('.js') && text.byteLength >= large ? 0 : 1),
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.byteLength,
      },
    }),
  gz: (text: Buffer) => inGzip(text, { level: constants.Z_BEST_COMPRESSION }),
} as const;

/**
 * Writes `.br` and `.gz` beside every text file of `folder` that is worth it. What was compressed before is found in
 * `cache`. Node's own pool of threads does the work.
 */
export async function compressFolder(folder: string, cache: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const texts = files.filter((file) => textTypes.some(({ ending }) => file.endsWith(ending)));
  await Promise.all(texts.map((file) => compressFile(file, folder, cache)));
}

async function compressFile(file: string, folder: string, cache: string): Promise<void> {
  const text = await readFile(join(folder, file));
  if (text.byteLength < worthwhile) return;
  await Promise.all(
    Object.entries(encodings).map(async ([ending, compress]) => {
      const name = `${file}.${ending}`;
      await writeFile(
        join(folder, name),
        await fromCache(join(cache, name), text, () => compress(text, file)),
      );
    }),
  );
}
