import {
  Ban,
  BookOpen,
  Handshake,
  Megaphone,
  Plane,
  Scale,
  Search,
  ShieldAlert,
  Unlock,
  type LucideIcon,
} from 'lucide-react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Kind } from '../../story/types.ts';

/** The icon of each kind; a test holds them against the page's. */
const kindIcons: Readonly<Record<Kind, LucideIcon>> = {
  cyberattack: ShieldAlert,
  leak: Unlock,
  investigation: Search,
  diplomacy: Handshake,
  statement: Megaphone,
  sanction: Ban,
  visit: Plane,
  legal: Scale,
  background: BookOpen,
};

/** A square on the image: its corner and its side (px). */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The icon of `kind` as SVG in `square`. */
export function kindIcon(kind: Kind, square: Square, colour: string): string {
  return renderToStaticMarkup(createElement(kindIcons[kind], { ...square, color: colour }));
}

/** The outline of the stance “denies” as the page draws it (24 × 24): a circle struck through. */
export const denialOutline = 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM5.7 5.7l12.6 12.6';

/** The mark of a denial as SVG in `square`. */
export function denialMark({ x, y, size }: Square, colour: string): string {
  return `<path d="${denialOutline}" transform="translate(${x} ${y}) scale(${size / 24})" fill="none" stroke="${colour}" stroke-width="2.25" stroke-linecap="round"/>`;
}
