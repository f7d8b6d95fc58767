import { expect, it } from 'vitest';
import { layoutWith, onDay } from '../../tests/fixtures/layout.ts';
import { stripBelow } from '../model/pictureMetrics.ts';
import { tiers } from '../model/tiers.ts';
import { cssByTier, cssLengthByTier, cssSizesByTier } from './tierCss.ts';

const [, second, third] = tiers;

it('a value that all tiers share is said once', () => {
  expect(cssByTier([24, 24, 24], 0, 'px')).toBe('24px');
  expect(cssByTier([0, 0], 0, 'px')).toBe('0');
});

it('a value that changes with a tier has the difference added from there on', () => {
  expect(cssByTier([28, 28, 24], 0, 'px')).toBe(`calc(28px + var(--from-${third})*-4px)`);
  expect(cssByTier([0, 1, 0], 0)).toBe(`calc(var(--from-${second})*1 + var(--from-${third})*-1)`);
});

it('what begins with a later tier needs no switch for that', () => {
  expect(cssByTier([7, 9], 1, 'px')).toBe(`calc(7px + var(--from-${third})*2px)`);
});

it('what is rounded adds up: no difference is lost or kept twice', () => {
  expect(cssByTier([0.333, 0.666], 0)).toBe(`calc(0.33 + var(--from-${second})*0.34)`);
  expect(cssByTier([0.331, 0.334], 0)).toBe('0.33');
});

it('a length grows with the axis, and has a part that does not', () => {
  expect(cssLengthByTier([{ share: 0.25, px: -38 }], 0)).toBe('calc(25cqi - 38px)');
  expect(cssLengthByTier([{ share: 0, px: 0 }], 0)).toBe('0');
});

it('sizes have the names by which the live picture is told them', () => {
  const wide = layoutWith([onDay(0)]);
  const strip = layoutWith([onDay(0)], { isStrip: true });
  const layouts = tiers.map((tier) => (tier < stripBelow ? strip : wide));
  expect(cssSizesByTier(layouts)).toMatchObject({
    '--mark': 'calc(28px + var(--from-600)*-4px)',
    '--lane-column': 'calc(var(--from-600)*132px + var(--from-900)*20px)',
    '--inset': '8px',
  });
});
