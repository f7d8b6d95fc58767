import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import type { FontSubset, Language } from '../../i18n/language.ts';

/** The weights that share images are set in. */
export type Weight = 400 | 700;

/** One of the page's typefaces, ready to shape text. */
export interface Typeface {
  readonly has: (character: string) => boolean;
  readonly font: Readonly<Record<Weight, Font>>;
  /** The size of the letters in the font's own units. */
  readonly em: number;
}

/** Typefaces by the name of their file. */
export type Typefaces = ReadonlyMap<string, Typeface>;

/** Loads the typefaces that `languages` are read in, cut to the same characters as for the page. */
export async function typefacesOfPage(languages: readonly Language[]): Promise<Typefaces> {
  const subsets = languages.flatMap(({ typeface }) => typeface.subsets);
  const files = new Map(subsets.map((subset) => [subset.file, subset]));
  const loading = Array.from(files, async ([file, subset]) => [file, await loaded(subset)] as const);
  return new Map(await Promise.all(loading));
}

async function loaded({ file: name, characters: text }: FontSubset): Promise<Typeface> {
  const file = await readFile(createRequire(import.meta.url).resolve(`@fontsource-variable/${name}`));
  const font = await subsetFont(file, text, {
    targetFormat: 'truetype',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  const face = new Face(new Blob(font));
  const weighted = (weight: Weight) => {
    const one = new Font(face);
    one.setVariations([new Variation('wght', weight)]);
    return one;
  };
  const characters = new Set(text);
  return {
    has: (character) => characters.has(character),
    font: { 400: weighted(400), 700: weighted(700) },
    em: face.upem,
  };
}
