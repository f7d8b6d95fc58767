import type { ShareImage } from './content.ts';
import { kindIcon } from './icons.ts';
import { measure, type Sheet } from './sheet.ts';

/** The baseline of the first line, the size of its letters, the side of its icon and the gap beside it (px). */
const [baseline, size, icon, gap] = [100, 28, 36, 10];

/** The foot of what is drawn here, without a masthead and with one (px). */
export const kickerFoot = { alone: 128, withMasthead: 184 } as const;

/** Above the headline: the name of the timeline, what kind of event it is, and when it happened. */
export function kicker({ masthead, kind, date }: ShareImage, sheet: Sheet): string {
  const bold = { size, weight: 700, fill: sheet.colour('ink') } as const;
  if (masthead === null) return sheet.text(date, 0, baseline, bold);
  return [
    sheet.text(masthead, 0, baseline, { ...bold, fill: sheet.colour('ink-soft') }),
    kind === null ? '' : kindLabel(kind, sheet),
    sheet.text(date, 0, 160, { ...bold, size: 36 }),
  ].join('');
}

/** The icon of the kind and its name in its colour, at the inline end of the first line. */
function kindLabel({ id, name, icon: iconName }: NonNullable<ShareImage['kind']>, sheet: Sheet): string {
  const fill = sheet.colour(`kind-${id}`);
  const start = measure - sheet.line(name, 700).width * size;
  const square = { x: sheet.edge(start - gap - icon, icon), y: baseline - icon + 7, size: icon };
  return kindIcon(iconName, square, fill) + sheet.text(name, start, baseline, { size, weight: 700, fill });
}
