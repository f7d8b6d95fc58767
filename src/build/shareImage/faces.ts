import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import type { Locale } from '../../i18n/locale.ts';
import { subsets } from '../typefaces.ts';

/** The weights that share images are set in. */
export type Weight = 400 | 700;

type Subset = keyof typeof subsets;

/** One of the page's typefaces, ready to shape text. */
export interface Typeface {
  readonly has: (character: string) => boolean;
  readonly font: Readonly<Record<Weight, Font>>;
  /** The size of the letters in the font's own units. */
  readonly em: number;
}

/** The typefaces of each language, the one of its own script first. */
export type Typefaces = Readonly<Record<Locale, readonly Typeface[]>>;

/** Loads the typefaces that the page is read in, cut to the same characters. */
export async function typefacesOfPage(): Promise<Typefaces> {
  const [serif, arabic, latin] = await Promise.all([
    typeface('source-serif-latin'),
    typeface('vazirmatn-arabic'),
    typeface('vazirmatn-latin'),
  ]);
  return { en: [serif], ar: [arabic, latin] };
}

async function typeface(name: Subset): Promise<Typeface> {
  const { source, text } = subsets[name];
  const file = await readFile(createRequire(import.meta.url).resolve(`@fontsource-variable/${source}`));
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
