import type { Language } from '../../i18n/language.ts';
import { shareImageSize } from '../../site/siteFiles.ts';
import type { Weight } from './typefaces.ts';
import type { ColourOf } from '../tokens.ts';
import { lettering } from './lettering.ts';
import type { Line, Typesetter } from './typesetter.ts';

/** Room on every side (px) that hosts may cut away: 16:9 takes 40 px of each side, 2:1 15 px above and below. */
export const margin = 64;

/** The length of a line from margin to margin (px). */
export const measure = shareImageSize.width - 2 * margin;

/** How a line of text is set on a sheet (px). */
interface Style {
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
}

/**
 * What an image in one language is drawn with. It runs as its script does: insets begin at the inline start of the
 * margins.
 */
export interface Sheet {
  /** The light colour of a token of the page. */
  colour(token: string): string;
  /** The x (px) of the left edge of something `width` px wide that begins `inset` px after the inline start. */
  edge(inset: number, width: number): number;
  /** `text` as a line, for its width. */
  line(text: string, weight: Weight): Line;
  /** `text` as SVG that begins at `inset` and stands on the baseline `y` (px). */
  text(text: string, inset: number, y: number, style: Style): string;
}

/** The sheet of an image in `language`. */
export function sheetIn(language: Language, colourOf: ColourOf, typeset: Typesetter): Sheet {
  const isMirrored = language.direction === 'rtl';
  const line = (text: string, weight: Weight) => typeset(text, weight, language);
  const edge = (inset: number, width: number) =>
    isMirrored ? shareImageSize.width - margin - inset - width : margin + inset;
  return {
    colour: (token) => colourOf(token).light,
    edge,
    line,
    text(text, inset, y, { size, weight, fill }) {
      const set = line(text, weight);
      return lettering(set, { x: edge(inset, set.width * size), y, size, fill });
    },
  };
}
