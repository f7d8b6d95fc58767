import { describe, expect, it } from 'vitest';
import { manyEvents } from '../../tests/fixtures/layout.ts';
import { span } from '../../tests/fixtures/sketches.ts';
import { overviewScaleOf } from './overview.ts';
import { columnsOf, densityOf, headlinesOf } from './overviewMarks.ts';
import { yearMarksOf } from './overviewYears.ts';

const on = (date: string) => ({ span: span(date, date) });

/** One event in 1991, one in 2013, forty in 2022, two in 2026. */
const events = [
  { span: span('1991-01-01', '1991-12-31', 'year') },
  on('2013-03-05'),
  ...Array.from({ length: 40 }, () => on('2022-09-07')),
  on('2026-01-10'),
  on('2026-03-02'),
];
const scale = overviewScaleOf(events);
const stretch = (year: number) => scale.stretches.find((each) => each.year === year);
const lengthOf = (year: number) => (stretch(year)?.to ?? 0) - (stretch(year)?.from ?? 0);

describe('the overview of the whole story', () => {
  it('begins with the first year and ends with the last', () => {
    expect(scale.fractionOf(Date.UTC(1991, 0))).toBe(0);
    expect(scale.fractionOf(Date.UTC(2027, 0))).toBe(1);
  });

  it('gives a busy year more room than a quiet one, but not forty times as much', () => {
    expect(lengthOf(2022)).toBeGreaterThan(10 * lengthOf(2013));
    expect(lengthOf(2022)).toBeLessThan(20 * lengthOf(2013));
  });

  it('draws years without events together as one short stretch, however many', () => {
    expect(stretch(1992)).toMatchObject({ count: 0, start: Date.UTC(1992, 0), end: Date.UTC(2013, 0) });
    expect(lengthOf(1992)).toBeLessThan(lengthOf(1991));
    expect(lengthOf(1992)).toBeCloseTo(lengthOf(2014));
  });

  it('never turns back: a later moment is further along', () => {
    const moments = Array.from({ length: 433 }, (_, month) => Date.UTC(1991, month));
    const fractions = moments.map((ms) => scale.fractionOf(ms));
    expect(fractions.every((fraction, at) => at === 0 || fraction > (fractions[at - 1] ?? 1))).toBe(true);
  });

  it.each(['1991-06-15', '2005-01-01', '2013-01-01', '2022-09-07', '2026-12-30'])(
    'finds %s again from its place',
    (date) => {
      const ms = Date.parse(date);
      expect(scale.msAt(scale.fractionOf(ms))).toBeCloseTo(ms, -1);
    },
  );

  it('puts what lies beyond it at its ends', () => {
    expect(scale.fractionOf(Date.UTC(1900, 0))).toBe(0);
    expect(scale.fractionOf(Date.UTC(2100, 0))).toBe(1);
    expect(scale.msAt(-1)).toBe(scale.start);
    expect(scale.msAt(2)).toBe(scale.end);
  });

  it('reaches to the end of an event that goes on into another year', () => {
    const long = overviewScaleOf([{ span: span('2023-12-01', '2024-02-29', 'month') }]);
    expect(long.end).toBe(Date.UTC(2025, 0));
  });

  it('a story without events has no overview', () => {
    expect(() => overviewScaleOf([])).toThrow(RangeError);
  });
});

/** Where labels begin on an overview `width` rem wide, as the stylesheet places them. */
const labelsAt = (width: number, years: readonly number[]) => {
  const busy = overviewScaleOf(years.map((year) => on(`${year}-05-05`)));
  return yearMarksOf(busy)
    .filter(({ from }) => from !== null && from <= width)
    .map(({ at }) => Math.min(at * width, width - 2.375));
};

describe('the years of the overview', () => {
  it.each([14, 17, 22, 30, 34, 50, 90])('never touch each other on an overview of %i rem', (width) => {
    const years = [
      1991,
      2013,
      2015,
      2018,
      2019,
      2020,
      2021,
      ...Array<number>(40).fill(2022),
      2023,
      2024,
      2025,
    ];
    const labels = labelsAt(width, years);
    const gaps = labels.slice(1).map((start, at) => start - (labels[at] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2.375);
  });

  it('name both ends of the story and its busiest year on the narrowest screen', () => {
    const years = [1991, 2013, 2015, 2018, 2019, 2020, ...Array<number>(9).fill(2022), 2023, 2024, 2026];
    const marks = yearMarksOf(overviewScaleOf(years.map((year) => on(`${year}-05-05`))));
    const always = marks.filter(({ from }) => from === 0).map(({ year }) => year);
    expect(always).toEqual(expect.arrayContaining([1991, 2022, 2026]));
  });

  it('are more on a wider overview', () => {
    const years = Array.from({ length: 16 }, (_, at) => 2010 + at);
    expect(labelsAt(50, years).length).toBeGreaterThan(labelsAt(17, years).length);
  });
});

describe('how much happened when', () => {
  it('days of one month are one column', () => {
    const columns = densityOf([on('2022-09-07'), on('2022-09-30'), on('2022-10-01')]);
    expect(columns).toEqual([
      { start: Date.UTC(2022, 8), end: Date.UTC(2022, 9), count: 2 },
      { start: Date.UTC(2022, 9), end: Date.UTC(2022, 10), count: 1 },
    ]);
  });

  it('what is dated to a year is spread over the year, not put into a month', () => {
    expect(densityOf([{ span: span('2018-01-01', '2018-12-31', 'year') }, on('2018-01-05')])).toEqual([
      { start: Date.UTC(2018, 0), end: Date.UTC(2019, 0), count: 1 },
      { start: Date.UTC(2018, 0), end: Date.UTC(2018, 1), count: 1 },
    ]);
  });
});

describe('the marks of a story of thousands of events', () => {
  const many = manyEvents(5000).map(
    (event, index) => ({ ...event, importance: index % 7 === 0 ? 1 : 2 }) as const,
  );
  const longScale = overviewScaleOf(many);

  it('are as many as its places at most, and count every event', () => {
    const columns = columnsOf(many, longScale);
    expect(columns.length).toBeLessThanOrEqual(500);
    expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(5000);
    expect(headlinesOf(many, longScale).length).toBeLessThanOrEqual(501);
  });

  it('are all drawn where they are few', () => {
    const few = many.slice(0, 700);
    expect(headlinesOf(few, longScale)).toHaveLength(100);
    expect(columnsOf(few, longScale)).toHaveLength(densityOf(few).length);
  });
});
