import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { kept } from './kept.ts';

const basicLatin = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index));
const latin = `${basicLatin}\u{A0}«»–—…·×€°‘’“”áàâäãéèêëíìîïóòôöõúùûüçñßÁÉËÍÓÚÇ`;

/** Letters, marks, digits and punctuation of Arabic, and the Persian letters of names. */
const arabic =
  'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگیٱـًٌٍَُِّْٰ،؛؟٪٫٬٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ \u{A0}\u{200C}\u{200D}';

/** What of each typeface is sent: weights from regular to bold, and these characters. */
export const subsets = {
  'source-serif-latin': {
    source: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    text: latin,
  },
  'vazirmatn-arabic': { source: 'vazirmatn/files/vazirmatn-arabic-wght-normal.woff2', text: arabic },
  'vazirmatn-latin': { source: 'vazirmatn/files/vazirmatn-latin-wght-normal.woff2', text: latin },
} as const satisfies Record<string, Subset>;

const folder = join('node_modules', '.cache', 'typefaces');

/**
 * Cuts the typefaces to what the story is written in, half of what their packages hold, before anything is built:
 * style sheets find them as `@typefaces/…`. A character that is left out is drawn in the system's face.
 */
export function typefaces(): Plugin {
  return {
    name: 'typefaces',
    async config({ root = process.cwd() }) {
      const target = join(root, folder);
      await Promise.all(
        Object.entries(subsets).map(([name, subset]) => write(join(target, `${name}.woff2`), subset)),
      );
      return { resolve: { alias: { '@typefaces': target } } };
    },
  };
}

interface Subset {
  readonly source: string;
  readonly text: string;
}

/** Writes the subset to `target`, unless what stands there was cut out of the same font in the same way. */
async function write(target: string, { source, text }: Subset): Promise<void> {
  const font = await readFile(createRequire(import.meta.url).resolve(`@fontsource-variable/${source}`));
  const cut = { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } } as const;
  await kept(target, Buffer.concat([font, Buffer.from(JSON.stringify({ text, cut }))]), () =>
    subsetFont(font, text, cut),
  );
}
