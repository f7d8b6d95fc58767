import type { Edition } from '../../model/edition.ts';
import { pictureHeightOf } from '../../model/pictureHeight.ts';
import { railRowsOf } from '../../model/railRows.ts';
import type { FrameParts, MeasuredFrame } from '../../story/frameParts.ts';

/** The widths (CSS px) for which the heights are computed; between two the narrower counts. */
const widths = [
  280, 320, 360, 400, 440, 480, 560, 599, 600, 623, 624, 700, 767, 768, 900, 1015, 1016, 1200,
] as const;

/** Below this width (CSS px) a frame tells headlines. */
export const headlinesBelow = 600;

/** From this width (CSS px) on the picture has lanes. */
export const lanesFrom = 624;

/**
 * How high the parts of a frame of `edition` are where nobody has measured them, on the safe side: text by how much of
 * it there is, the rest by what all stories have alike. `npm run measure:frame` finds what it is off by.
 */
export function estimatedFrame(edition: Edition): MeasuredFrame {
  const [first, ...others] = widths;
  return [partsAt(first, edition), ...others.map((width) => partsAt(width, edition))];
}

function partsAt(width: number, edition: Edition): FrameParts {
  const { card } = edition.language;
  const inside = width - 24;
  // As running text is in a card of the same language.
  const textHeight = (letters: number) => (card.heights.summary * letters) / inside;
  const chapters = edition.chapters.reduce(
    (sum, { title, summary }) => sum + title.length + summary.length,
    0,
  );
  const picture = pictureHeightOf({ edition, events: edition.events, lanes: 'actor' }, width < lanesFrom);
  const controls = width < 400 ? 260 : 210;
  const perChapter = 40;
  const story = 220 + textHeight(chapters) + perChapter * edition.chapters.length;
  const list = 60 + textHeight(chapters / 3) + 44 * edition.chapters.length;
  const around = 170 + textHeight(160);
  /** The first rows of headlines, which are set larger than running text, each below its date. */
  const rows = (count: number) =>
    railRowsOf(edition, edition.events, edition.opening)
      .slice(0, count)
      .reduce((sum, { title }) => sum + 60 + 1.2 * textHeight(title.length), 0);
  const isNarrow = width < headlinesBelow;
  const whole = Math.ceil;
  return [
    width,
    whole(around),
    whole(picture + controls),
    whole(picture + 10),
    30,
    whole(story),
    whole(list),
    isNarrow ? whole(around + 170 + rows(3)) : 0,
    isNarrow ? whole(around + 60 + rows(2)) : 0,
  ];
}
