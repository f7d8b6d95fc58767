import { measure, type Sheet } from './sheet.ts';
import type { Part, ShareOverview } from './overview.ts';

/** Where the overview lies and how high it is (px); its years stand below it, the head of a pin above. */
interface Box {
  readonly top: number;
  readonly height: number;
}

/** Years are set at this size, and stand this far below the overview (px). */
const [yearSize, yearDrop] = [24, 32];

/** The overview as SVG: what happened when in grey, and the event in its colour, or every headline in its own. */
export function overviewSvg(overview: ShareOverview, box: Box, sheet: Sheet): string {
  const { event } = overview;
  const bottom = box.top + box.height;
  const bar = (part: Part, high: number, fill: string) => {
    const { x, width } = extentOf(part, 2, sheet);
    return `<rect x="${x}" y="${bottom - high}" width="${width}" height="${high}" fill="${fill}"/>`;
  };
  const whole = { from: 0, to: 1 };
  return [
    hatch(sheet.colour('line-strong')),
    bar(whole, box.height, sheet.colour('surface-sunken')),
    ...overview.quiet.map((part) => bar(part, box.height, 'url(#quiet)')),
    // A gap of 1 px between neighbours.
    ...overview.columns.map(({ from, to, height }) =>
      bar({ from, to: to - 1 / measure }, height * box.height * 0.78, sheet.colour('line')),
    ),
    ...overview.headlines.map(({ at, kind }) =>
      bar(
        { from: at, to: at + 3 / measure },
        box.height * 0.92,
        sheet.colour(event === null ? `kind-${kind}` : 'line-strong'),
      ),
    ),
    bar(whole, 2, sheet.colour('line-strong')),
    event === null ? '' : pin(event, box, sheet.colour(`kind-${event.kind}`), sheet),
    ...overview.years.map(({ at, label }) => yearLabel(at, label, bottom + yearDrop, sheet)),
  ].join('');
}

/** Where `part` lies (px), at least `least` px wide. */
function extentOf(
  { from, to }: Part,
  least: number,
  sheet: Sheet,
): { readonly x: number; readonly width: number } {
  const width = Math.max(least, (to - from) * measure);
  return { x: sheet.edge(from * measure, width), width };
}

/** The event: a bar as long as its date is inexact, and a head above the overview that finds the eye. */
function pin(part: Part, { top, height }: Box, colour: string, sheet: Sheet): string {
  const { x, width } = extentOf(part, 6, sheet);
  return [
    `<rect x="${x}" y="${top}" width="${width}" height="${height}" fill="${colour}"/>`,
    `<circle cx="${x + width / 2}" cy="${top - 4}" r="11" fill="${colour}"/>`,
  ].join('');
}

/** Years left out of the scale are hatched, so that the gap is seen to be one. */
function hatch(colour: string): string {
  return `<pattern id="quiet" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="1.5" height="7" fill="${colour}" fill-opacity="0.35"/></pattern>`;
}

function yearLabel(at: number, label: string, y: number, sheet: Sheet): string {
  // A year near the end of the overview would leave it.
  const inset = Math.min(at * measure, measure - sheet.line(label, 400).width * yearSize);
  return sheet.text(label, inset, y, { size: yearSize, weight: 400, fill: sheet.colour('ink-soft') });
}
