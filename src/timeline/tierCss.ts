import type { Layout } from '../model/layout.ts';
import type { Length, Tiered } from '../model/staticPicture.ts';
import { tiers } from '../model/tiers.ts';
import { sizesOf } from './sizes.ts';

/** A number as a style sheet says it, no more exact than can be seen. */
const figure = (value: number) => String(Math.round(value * 100) / 100);

/** The custom property of tiers.module.css that is 1 from the tier of that width (px) on, and 0 before it. */
const switchOf = (tier: number | undefined) => `var(--from-${tier})`;

/**
 * The terms of a CSS sum that has one of `values` in each tier, from the tier `from` (an index of `tiers`) on. The
 * first value is there in all of them; at each tier with another value the difference is added, multiplied by the
 * switch of that tier. [28, 28, 24] px from the tier 0 on are `28px` and `var(--from-280)*-4px`: 28 px, and from 280 px
 * on 4 px less.
 */
function termsOf(values: readonly number[], from: number, unit: string): string[] {
  const terms: string[] = [];
  let last = 0;
  for (const [index, value] of values.entries()) {
    // Rounded before they are subtracted, so that rounding errors do not add up.
    const rounded = Number(figure(value));
    const difference = figure(rounded - last);
    if (index === 0 && rounded !== 0) terms.push(`${difference}${unit}`);
    if (index > 0 && difference !== '0') terms.push(`${switchOf(tiers[from + index])}*${difference}${unit}`);
    last = rounded;
  }
  return terms;
}

function sumOf(terms: readonly string[]): string {
  const [only = '0'] = terms;
  if (terms.length <= 1 && !only.includes('*')) return only;
  return `calc(${terms.join(' + ').replaceAll('+ -', '- ')})`;
}

/**
 * CSS for a number that has these values in the tiers from the tier `from` on, with a unit or none:
 * `calc(28px + var(--from-280)*-4px)`, or `28px` where all tiers have the same.
 */
export function cssByTier(values: readonly number[], from: number, unit = ''): string {
  return sumOf(termsOf(values, from, unit));
}

/** CSS for a length that grows with the axis (1cqi is a hundredth of its width): `calc(25cqi - 38px)`. */
export function cssLengthByTier(lengths: readonly Length[], from: number): string {
  const shares = lengths.map(({ share }) => share * 100);
  const px = lengths.map((length) => length.px);
  return sumOf([...termsOf(shares, from, 'cqi'), ...termsOf(px, from, 'px')]);
}

/** The sizes of `layouts`, one for each tier, as custom properties. */
export function cssSizesByTier(layouts: readonly Layout[]): Readonly<Record<`--${string}`, string>> {
  const sizes = layouts.map((layout, index) => sizesOf(layout, tiers[index] ?? 0));
  const names = new Set(sizes.flatMap((one) => Object.keys(one)));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      cssByTier(
        sizes.map((one) => one[name] ?? 0),
        0,
        'px',
      ),
    ]),
  );
}

/** The attributes by which tiers.module.css shows something in its tiers and in no other. */
export function tierAttributes({ from, positions }: Tiered<unknown, unknown>) {
  return { 'data-from': from === 0 ? undefined : tiers[from], 'data-until': tiers[from + positions.length] };
}
