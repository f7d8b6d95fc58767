import { expect, it } from 'vitest';
import { growthOf, mediansOf } from './growth.ts';

it('each story is compared with the first', () => {
  const table = growthOf([
    { events: 100, figures: { 'drawn (ms)': 50 } },
    { events: 1000, figures: { 'drawn (ms)': 75 } },
    { events: 10_000, figures: { 'drawn (ms)': 1000 } },
  ]);
  expect(table).toEqual({ 'drawn (ms)': { 100: '50', 1000: '75 (1.5×)', 10_000: '1000 (20×)' } });
});

it('where the first is nothing, or was not measured, there is no ratio', () => {
  const table = growthOf([
    { events: 100, figures: { lost: 0, search: null } },
    { events: 1000, figures: { lost: 2.25, search: 3 } },
  ]);
  expect(table).toEqual({ lost: { 100: '0', 1000: '2.3' }, search: { 100: '', 1000: '3' } });
});

it('of no stories there is nothing to tell', () => {
  expect(growthOf([])).toEqual({});
});

it('of some runs each figure is its median, and what no run has measured stays so', () => {
  const runs = [3, 1, 2].map((drawn) => ({ drawn, search: null }));
  expect(mediansOf(runs)).toEqual({ drawn: 2, search: null });
});
