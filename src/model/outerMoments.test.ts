import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { span } from '../../tests/fixtures/sketches.ts';
import { outerMoments } from './outerMoments.ts';

const { bounds, events } = fixtureEdition('en');
const [event] = events;
if (event === undefined) throw new Error('The fixture has no events.');
const dated = (...spans: readonly ReturnType<typeof span>[]) => ({
  bounds,
  events: spans.map((one) => ({ ...event, span: one })),
});

it('a story goes from its first event to its last', () => {
  const { first, last } = outerMoments(
    dated(span('2022-05-01', '2022-05-31', 'month'), span('2023-07-15', '2023-07-15')),
  );
  expect([first, last]).toEqual([Date.UTC(2022, 4, 1), Date.UTC(2023, 6, 15)]);
});

it('an event of a year counts by its middle, which is that year in other calendars too', () => {
  const { first } = outerMoments(dated(span('1998-01-01', '1998-12-31', 'year')));
  const inPersian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', timeZone: 'UTC' });
  expect(new Date(first).getUTCFullYear()).toBe(1998);
  expect(inPersian.format(first)).toContain('1377');
});

it('a story without events has only its bounds', () => {
  expect(outerMoments({ bounds, events: [] })).toEqual({ first: bounds.start, last: bounds.end });
});
