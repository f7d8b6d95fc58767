import { Buffer as TextBuffer, Direction, shape, type Font } from 'harfbuzzjs';
import type { Language } from '../../i18n/language.ts';
import type { Typeface, Typefaces, Weight } from './typefaces.ts';
import { visualRuns, type Run } from './runs.ts';

/** A letter, or several in one, as it is drawn at its place in a line. */
interface Glyph {
  /** Its number in the font: a letter that is joined has another than one that stands alone. */
  readonly id: number;
  /** From the left end of the line and up from the baseline, in em (the size of the letters). */
  readonly x: number;
  readonly y: number;
  /** The outline in units of the font, upwards, as SVG writes a path. */
  readonly outline: string;
  /** How many units of the font are an em. */
  readonly em: number;
}

/** A line of text, shaped: from left to right, whichever way it is read. */
export interface Line {
  readonly glyphs: readonly Glyph[];
  /** In em. */
  readonly width: number;
}

/** Shapes a line of text: Arabic letters joined, each run the way that its script runs. */
export type Typesetter = (text: string, weight: Weight, language: Language) => Line;

/** The typesetter that has `typefaces`. It throws where none of them has a character. */
export function typesetterWith(typefaces: Typefaces): Typesetter {
  return (text, weight, language) => {
    const own = typefacesOf(language, typefaces);
    const glyphs: Glyph[] = [];
    let width = 0;
    for (const run of visualRuns(text, language.direction)) {
      for (const { typeface, piece } of piecesOf(run, own)) {
        const shaped = shapedPiece({ ...run, text: piece }, typeface.font[weight], language.tag);
        for (const { id, outline, x, y, advance } of shaped) {
          glyphs.push({ id, outline, x: width + x / typeface.em, y: y / typeface.em, em: typeface.em });
          width += advance / typeface.em;
        }
      }
    }
    return { glyphs, width };
  };
}

function typefacesOf({ typeface }: Language, typefaces: Typefaces): readonly Typeface[] {
  return typeface.subsets.map(({ file }) => {
    const loaded = typefaces.get(file);
    if (loaded === undefined) throw new Error(`The typeface ${file} was not loaded.`);
    return loaded;
  });
}

interface Piece {
  readonly typeface: Typeface;
  readonly piece: string;
}

/** `run` cut where the typeface changes, since Arabic and Latin are separate files; from left to right. */
function piecesOf({ text, direction }: Run, typefaces: readonly Typeface[]): readonly Piece[] {
  const preferred = direction === 'rtl' ? typefaces : typefaces.toReversed();
  const pieces: { typeface: Typeface; piece: string }[] = [];
  for (const character of text) {
    const typeface = preferred.find(({ has }) => has(character));
    if (typeface === undefined) throw new Error(`No typeface of the page has "${character}" of "${text}".`);
    const last = pieces.at(-1);
    if (last?.typeface === typeface) last.piece += character;
    else pieces.push({ typeface, piece: character });
  }
  return direction === 'rtl' ? pieces.toReversed() : pieces;
}

/** Glyphs in units of the font, from left to right. */
function shapedPiece({ text, direction }: Run, font: Font, tag: string) {
  const buffer = new TextBuffer();
  buffer.addText(text);
  buffer.setDirection(direction === 'rtl' ? Direction.RTL : Direction.LTR);
  buffer.setLanguage(tag);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint: id }, index) => ({
    id,
    outline: font.glyphToPath(id),
    x: positions[index]?.xOffset ?? 0,
    y: positions[index]?.yOffset ?? 0,
    advance: positions[index]?.xAdvance ?? 0,
  }));
}
