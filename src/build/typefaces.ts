import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import type { FontSubset } from '../i18n/language.ts';
import { fromCache } from './buildCache.ts';
import type { LanguageFolder } from './languages.ts';

const folder = join('node_modules', '.cache', 'typefaces');

/** The name of the file that a subset is cut into. */
export function fileNameOf({ file }: FontSubset): string {
  return basename(file);
}

/**
 * Cuts the typefaces of `languages` to what they are written in, half of what their packages hold, before anything is
 * built: style sheets find them as `@typefaces/…`. A character that is left out is drawn in the system's face.
 */
export function typefaces(languages: readonly LanguageFolder[]): Plugin {
  const subsets = languages.flatMap(({ language }) => language.typeface.subsets);
  const files = new Map(subsets.map((subset) => [fileNameOf(subset), subset]));
  return {
    name: 'typefaces',
    async config({ root = process.cwd() }) {
      const target = join(root, folder);
      await Promise.all(Array.from(files, ([name, subset]) => write(join(target, name), subset)));
      return { resolve: { alias: { '@typefaces': target } } };
    },
  };
}

/** Writes the subset to `target`, unless what stands there was cut out of the same font in the same way. */
async function write(target: string, { file, characters: text }: FontSubset): Promise<void> {
  const font = await readFile(createRequire(import.meta.url).resolve(`@fontsource-variable/${file}`));
  const cut = { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } } as const;
  await fromCache(target, Buffer.concat([font, Buffer.from(JSON.stringify({ text, cut }))]), () =>
    subsetFont(font, text, cut),
  );
}
