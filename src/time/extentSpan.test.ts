import { expect, it } from 'vitest';
import { day, type Span } from './span.ts';
import { extentSpan } from './extentSpan.ts';

const at = (from: string, to: string, precision: Span['precision'], more: Partial<Span> = {}): Span => ({
  earliest: Date.parse(from),
  latest: Date.parse(to) + day,
  precision,
  approximate: false,
  uncertain: false,
  open: false,
  ...more,
});

const exact = at('2022-08-04', '2022-08-04', 'day');
const october = at('2021-10-01', '2021-10-31', 'month');
const summer = at('2022-06-01', '2022-08-31', 'season');
const about2023 = at('2023-01-01', '2023-12-31', 'year', { approximate: true });

it.each([
  { spans: [exact, at('2022-10-03', '2022-10-03', 'day')], is: 'day', isAbout: false },
  { spans: [october, exact], is: 'month', isAbout: false },
  { spans: [exact, october], is: 'month', isAbout: false },
  { spans: [october, summer], is: 'month', isAbout: false },
  { spans: [exact, about2023], is: 'year', isAbout: true },
  // What lies in the middle makes nothing less exact.
  {
    spans: [exact, at('2022-09-01', '2022-09-30', 'month'), at('2022-10-03', '2022-10-03', 'day')],
    is: 'day',
    isAbout: false,
  },
])('is as exact as the least exact of its ends ($is)', ({ spans, is, isAbout }) => {
  const extent = extentSpan(spans);
  expect(extent.precision).toBe(is);
  expect(extent.approximate).toBe(isAbout);
  expect(extent.earliest).toBe(Math.min(...spans.map(({ earliest }) => earliest)));
  expect(extent.latest).toBe(Math.max(...spans.map(({ latest }) => latest)));
});
