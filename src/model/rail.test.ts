import { describe, expect, it } from 'vitest';
import { spanOf } from '../time/edtf.ts';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { EditionEvent } from './edition.ts';
import { railOf } from './rail.ts';

const [anyEvent] = fixtureEdition('en').events;
if (anyEvent === undefined) throw new Error('The fixture has events.');

/** Events by date (EDTF) and importance. */
const eventsAt = (facts: readonly (readonly [date: string, importance: 1 | 2 | 3])[]) =>
  facts.map(([date, importance], index): EditionEvent => ({
    ...anyEvent,
    id: `event-${index}`,
    span: spanOf(date),
    importance,
  }));

const idsOf = ({ events }: { readonly events: readonly EditionEvent[] }) => events.map(({ id }) => id);

describe('a rail', () => {
  it('leaves headlines by themselves, and folds what stands between two', () => {
    const events = eventsAt([
      ['2022-05', 3],
      ['2022-06', 2],
      ['2022-07-15', 1],
      ['2022-07-16', 3],
      ['2022-09-07', 1],
      ['2022-09-07', 1],
    ]);
    expect(railOf(events).map(idsOf)).toEqual([
      ['event-0', 'event-1'],
      ['event-2'],
      ['event-3'],
      ['event-4'],
      ['event-5'],
    ]);
  });

  it('dates what is folded from its beginning to its end, as exactly as those are known', () => {
    const [fold] = railOf(
      eventsAt([
        ['2022-05', 3],
        ['2022-05-20', 2],
      ]),
    );
    expect(fold?.span).toEqual(spanOf('2022-05'));
  });

  it.each([
    { gap: 'a day', dates: ['2022-07-15', '2022-07-17'], step: 0, length: null },
    { gap: 'a week', dates: ['2022-07-15', '2022-07-23'], step: 1, length: null },
    { gap: 'five weeks', dates: ['2022-07-15', '2022-08-20'], step: 2, length: null },
    { gap: 'two months', dates: ['2022-07', '2022-10'], step: 2, length: { unit: 'months', count: 2 } },
    {
      gap: 'a year and a half',
      dates: ['2022-07-15', '2024-01-20'],
      step: 3,
      length: { unit: 'months', count: 18 },
    },
    { gap: 'years', dates: ['2013-03', '2016-09-09'], step: 3, length: { unit: 'years', count: 3 } },
    { gap: 'what lasts on', dates: ['2022-01/2022-12', '2022-10-01'], step: 0, length: null },
  ])('after $gap the next is $step steps away, and $length is said', ({ dates, step, length }) => {
    const [, second] = railOf(eventsAt(dates.map((date) => [date, 1])));
    expect(second?.gap).toEqual({ step, length });
  });

  it.each(['2018~', '2018-05?', '2018-05/..'])(
    'says of no stretch how long it was that begins %s',
    (date) => {
      const [, second] = railOf(
        eventsAt([
          [date, 1],
          ['2022-01-05', 1],
        ]),
      );
      expect(second?.gap.length).toBeNull();
    },
  );

  it('has nothing before its first part', () => {
    expect(railOf(eventsAt([['2022-01-05', 1]]))[0]?.gap).toEqual({ step: 0, length: null });
    expect(railOf([])).toEqual([]);
  });
});
