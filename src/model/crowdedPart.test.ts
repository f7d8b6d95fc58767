import { expect, it } from 'vitest';
import { span } from '../../tests/fixtures/sketches.ts';
import { crowdedPartOf } from './crowdedPart.ts';

/** Events on the first `count` days of a month. */
const daysIn = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const day = `2022-07-${String(index + 1).padStart(2, '0')}`;
    return { span: span(day, day) };
  });

const long = { start: Date.parse('1990-01-01'), end: Date.parse('2026-01-01') };
const [early, late] = [
  { span: span('1991-05-01', '1991-05-01') },
  { span: span('2025-05-01', '2025-05-01') },
];

it('most of what a long window shows lies in a month of it', () => {
  const part = crowdedPartOf([early, ...daysIn(20), late], long);
  expect(part).toMatchObject({ total: 22 });
  expect(part?.count).toBeGreaterThanOrEqual(17);
  expect(part?.span).toMatchObject({ precision: 'month' });
  expect(part?.window.start).toBeGreaterThan(Date.parse('2022-06-01'));
  expect(part?.window.end).toBeLessThan(Date.parse('2022-09-01'));
});

it('what the window does not show is not counted', () => {
  const july = { start: Date.parse('2022-07-01'), end: Date.parse('2022-08-01') };
  expect(crowdedPartOf([early, ...daysIn(20), late], july)).toBeNull();
});

it('a few are told apart somehow', () => {
  expect(crowdedPartOf([early, ...daysIn(6), late], long)).toBeNull();
});

it('what is spread over the window is not crowded', () => {
  const yearly = Array.from({ length: 30 }, (_, index) => {
    const day = `${1991 + index}-05-01`;
    return { span: span(day, day) };
  });
  expect(crowdedPartOf(yearly, long)).toBeNull();
});
