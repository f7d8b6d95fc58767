import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
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

/** From so much text on (bytes) time counts for more than the last bytes: the site of a hundred events is half of it. */
const plenty = 100e6;

/** How many files are compressed at a time: Node has four threads for it, and what waits takes memory. */
const atOnce = 8;

/** The mode for fonts counts distances otherwise, which suits minified scripts too: ours are 0.3 % smaller by it. */
const modes = { text: constants.BROTLI_MODE_TEXT, script: constants.BROTLI_MODE_FONT };

const brotli = (text: Buffer, quality: number, mode: keyof typeof modes = 'text') =>
  inBrotli(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: modes[mode],
      [constants.BROTLI_PARAM_SIZE_HINT]: text.byteLength,
    },
  });

/**
 * Brotli is a step below its best: the pages are a hundredth larger and take a third of the time, and all are compressed again
 * whenever a script or a style changes, since they name the one and hold the other. Of plenty of text they are a twelfth
 * larger and take a twentieth of the time. The few large scripts are worth the best.
 */
const encodingsOf = (isPlenty: boolean) => ({
  br: (text: Buffer, file: string) => {
    const best = constants.BROTLI_MAX_QUALITY;
    if (file.endsWith('.js') && text.byteLength >= large) return brotli(text, best, 'script');
    return brotli(text, isPlenty ? 6 : best - 1);
  },
  gz: (text: Buffer) => inGzip(text, { level: constants.Z_BEST_COMPRESSION }),
});

/**
 * Writes `.br` and `.gz` beside every text file of `folder` that is worth it. What was compressed before is found in
 * `cache`, unless there are more than `plenty` bytes: then to keep it would take longer than to do it again. Node's own
 * pool of threads does the work.
 */
export async function compressFolder(folder: string, cache: string, most = plenty): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const texts = files.filter((file) => textTypes.some(({ ending }) => file.endsWith(ending)));
  let bytes = 0;
  for (const file of texts) bytes += (await stat(join(folder, file))).size;
  const isPlenty = bytes > most;
  const encodings = Object.entries(encodingsOf(isPlenty));
  const waiting = texts.values();
  const compressNext = async () => {
    for (const file of waiting) {
      const text = await readFile(join(folder, file));
      if (text.byteLength < worthwhile) continue;
      for (const [ending, compress] of encodings) {
        const name = `${file}.${ending}`;
        const made = isPlenty
          ? await compress(text, file)
          : await fromCache(join(cache, name), text, () => compress(text, file));
        await writeFile(join(folder, name), made);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, compressNext));
}
