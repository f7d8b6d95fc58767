import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { languages } from '../../tests/fixtures/languages.ts';
import story from '../../tests/stories/fixture/story.ts';
import { localizedStories } from '../build/theStory.ts';
import { eventsCiting, sourceNumberOf, sourceNumbersOf } from './sourceNumbers.ts';

const edition = fixtureEdition('en');

it('sources are numbered as the story first cites them, an event’s own before those of its claims', () => {
  const [first, second] = edition.events;
  if (first === undefined || second === undefined) throw new Error('The fixture has more than two events.');
  const claim = {
    by: 'kerenia',
    stance: 'denies',
    accuses: [],
    accounts: [],
    text: '',
    sources: ['c', 'a'],
  } as const;
  const events = [
    { ...first, sources: ['b', 'a'], claims: [claim] },
    { ...second, sources: ['d', 'b'], claims: [] },
  ];
  expect([...sourceNumbersOf({ ...edition, events })]).toEqual([
    ['b', 1],
    ['a', 2],
    ['c', 3],
    ['d', 4],
  ]);
});

it('every source has a number, the same in each language', () => {
  const [english, ...others] = localizedStories({ story, languages }).map((localized) => localized.edition);
  if (english === undefined) throw new Error('The story is told.');
  const numbers = sourceNumbersOf(english);
  expect(new Set(numbers.keys())).toEqual(new Set(Object.keys(english.sources)));
  expect([...numbers.values()]).toEqual(Array.from(numbers, (_, index) => index + 1));
  expect(others).not.toHaveLength(0);
  for (const other of others) expect([...sourceNumbersOf(other)]).toEqual([...numbers]);
});

it('what nobody cites has no number', () => {
  expect(() => sourceNumberOf('rumour', edition)).toThrow('No event of the edition cites the source rumour.');
});

it('a source knows the events that rest on it, by their claims too', () => {
  const [first, ...others] = edition.events;
  if (first === undefined) throw new Error('The fixture has events.');
  const claim = {
    by: 'kerenia',
    stance: 'denies',
    accuses: [],
    accounts: [],
    text: '',
    sources: ['ministry'],
  } as const;
  const events = [
    { ...first, sources: ['agency'], claims: [claim] },
    ...others.map((event) => ({ ...event, sources: ['agency'], claims: [] })),
  ];
  expect(eventsCiting('ministry', { ...edition, events })).toEqual([events[0]]);
  expect(eventsCiting('agency', { ...edition, events })).toHaveLength(events.length);
});
