import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { RevisionSort } from '../story/types.ts';
import { changesIn } from './changes.ts';

const revision = (day: string, sort: RevisionSort) => ({ day, sort, text: `${day} ${sort}` });

it('the latest day comes first; of one day the story itself, then what was wrong, then what was not', () => {
  const edition = fixtureEdition('en');
  const [first, second, third] = edition.events;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('The fixture has more than two events.');
  const days = changesIn({
    revisions: [revision('2026-12-03', 'clarified')],
    events: [
      { ...first, revisions: [revision('2026-12-03', 'added')] },
      { ...second, revisions: [revision('2026-12-04', 'clarified'), revision('2026-12-03', 'clarified')] },
      { ...third, revisions: [revision('2026-12-03', 'corrected')] },
    ],
  });
  expect(
    days.map(({ day, changes }) => [day, changes.map(({ event, sort }) => [event?.id ?? null, sort])]),
  ).toEqual([
    ['2026-12-04', [[second.id, 'clarified']]],
    [
      '2026-12-03',
      [
        [null, 'clarified'],
        [third.id, 'corrected'],
        [second.id, 'clarified'],
        [first.id, 'added'],
      ],
    ],
  ]);
});

it('a story in which nothing was changed has no changes', () => {
  const { events } = fixtureEdition('en');
  expect(changesIn({ revisions: [], events: events.map((event) => ({ ...event, revisions: [] })) })).toEqual(
    [],
  );
});
