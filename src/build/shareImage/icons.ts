import { icons } from 'lucide-react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A square on the image: its corner and its side (px). */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The icon of Lucide that is called `name`, as SVG in `square`. Throws where there is none. */
export function kindIcon(name: string, square: Square, colour: string): string {
  const icon = Object.entries(icons).find(([key]) => key === name)?.[1];
  if (icon === undefined) throw new Error(`Lucide has no icon “${name}”.`);
  return renderToStaticMarkup(createElement(icon, { ...square, color: colour }));
}

/** The outline of the stance “denies” as the page draws it (24 × 24): a circle struck through. */
export const denialOutline = 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM5.7 5.7l12.6 12.6';

/** The mark of a denial as SVG in `square`. */
export function denialMark({ x, y, size }: Square, colour: string): string {
  return `<path d="${denialOutline}" transform="translate(${x} ${y}) scale(${size / 24})" fill="none" stroke="${colour}" stroke-width="2.25" stroke-linecap="round"/>`;
}
