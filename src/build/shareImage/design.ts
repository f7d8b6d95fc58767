import { shareImageSize } from '../../site/siteFiles.ts';
import type { ColourOf } from '../tokens.ts';
import { blockAt, blockOf, heightOf } from './block.ts';
import type { ShareImage } from './content.ts';
import { kicker, kickerFoot } from './kicker.ts';
import { remarkHeight, remarksAt, remarksOf } from './remarks.ts';
import { margin, measure, sheetIn, type Sheet } from './sheet.ts';
import { overviewSvg } from './overviewSvg.ts';
import type { Typesetter } from './typesetter.ts';

/** Where the overview lies (px). */
const overviewBox = { top: 470, height: 68 } as const;

/** The foot of the text (px): what is left above the overview is for the pin. */
const textFoot = 440;

/** The height of a standfirst at most, and the gap above it (px). */
const standfirstBox = { height: 166, gap: 14 } as const;

/** The image as SVG, dark on light, right way round for its script. */
export function design(image: ShareImage, colourOf: ColourOf, typeset: Typesetter): string {
  const { width, height } = shareImageSize;
  const sheet = sheetIn(image.language, colourOf, typeset);
  const rule = sheet.colour(image.kind === null ? 'accent' : `kind-${image.kind.id}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${sheet.colour('surface')}"/>`,
    `<rect x="${margin}" y="44" width="${measure}" height="8" fill="${rule}"/>`,
    kicker(image, sheet),
    text(image, sheet),
    overviewSvg(image.overview, overviewBox, sheet),
    '</svg>',
  ].join('');
}

/** The headline as large as there is room, then what the story is about, then who denies it. */
function text(image: ShareImage, sheet: Sheet): string {
  const { language, headline, standfirst } = image;
  const remarks = remarksOf(image);
  const top = image.masthead === null ? kickerFoot.alone : kickerFoot.withMasthead;
  const below =
    remarks.length * remarkHeight + (standfirst === '' ? 0 : standfirstBox.height + standfirstBox.gap);
  const large = { weight: 700, height: textFoot - below - top, largest: 84, smallest: 44 } as const;
  const block = blockOf(headline, large, language, sheet);
  const foot = top + heightOf(block);
  const drawn = blockAt(block, top, sheet.colour('ink'), sheet);
  if (standfirst === '') return drawn + remarksAt(remarks, foot, sheet);
  const small = { weight: 400, height: standfirstBox.height, largest: 36, smallest: 22 } as const;
  const about = blockOf(standfirst, small, language, sheet);
  return drawn + blockAt(about, foot + standfirstBox.gap, sheet.colour('ink-soft'), sheet);
}
