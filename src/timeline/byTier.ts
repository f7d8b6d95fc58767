import type { Layout } from '../model/layout.ts';
import type { Length } from '../model/staticPicture.ts';
import { tiers } from '../model/tiers.ts';
import { sizesOf } from './sizes.ts';

/** A number as a style sheet says it, no more exact than can be seen. */
const figure = (value: number) => String(Math.round(value * 100) / 100);

/** The name of what is 1 from a tier on, and 0 before it: tiers.module.css. */
const switchOf = (tier: number | undefined) => `var(--from-${tier})`;

/**
 * The terms of a sum that has the `values` of tiers, one after the other from the tier `from`: the first value, and at
 * each tier that has another, the difference.
 */
function termsOf(values: readonly number[], from: number, unit: string): string[] {
  const terms: string[] = [];
  let last = 0;
  for (const [index, value] of values.entries()) {
    const rounded = Number(figure(value));
    const step = figure(rounded - last);
    if (index === 0 && rounded !== 0) terms.push(`${step}${unit}`);
    if (index > 0 && step !== '0') terms.push(`${switchOf(tiers[from + index])}*${step}${unit}`);
    last = rounded;
  }
  return terms;
}

function sumOf(terms: readonly string[]): string {
  const [only = '0'] = terms;
  if (terms.length <= 1 && !only.includes('*')) return only;
  return `calc(${terms.join(' + ').replaceAll('+ -', '- ')})`;
}

/** CSS for a number that has these values in the tiers from the tier `from` on, with a unit or none. */
export function byTier(values: readonly number[], from: number, unit = ''): string {
  return sumOf(termsOf(values, from, unit));
}

/** CSS for a length that grows with the axis, which is the container of its size. */
export function lengthByTier(lengths: readonly Length[], from: number): string {
  const shares = lengths.map(({ share }) => share * 100);
  const px = lengths.map((length) => length.px);
  return sumOf([...termsOf(shares, from, 'cqi'), ...termsOf(px, from, 'px')]);
}

/** The sizes of `layouts`, one for each tier, as custom properties. */
export function sizesByTier(layouts: readonly Layout[]): Readonly<Record<`--${string}`, string>> {
  const sizes = layouts.map((layout, index) => sizesOf(layout, tiers[index] ?? 0));
  const names = new Set(sizes.flatMap((one) => Object.keys(one)));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      byTier(
        sizes.map((one) => one[name] ?? 0),
        0,
        'px',
      ),
    ]),
  );
}
