import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { manyEvents } from '../../tests/fixtures/layout.ts';
import { chapterPartAt, chapterPartsOf, isSplit, partOf, sourcePartsOf } from './chapterParts.ts';

const { chapters } = fixtureEdition('en');

/** A story of `count` events, of which every third is of the last chapter, and all others of the first. */
function storyOf(count: number, mostOnPage = 200) {
  const events = manyEvents(count).map((event, index) => ({
    ...event,
    chapter: (index % 3 === 0 ? chapters.at(-1) : chapters[0])?.id ?? '',
  }));
  return { events, chapters, mostOnPage, sourceCount: 4 * count };
}

it.each([
  { count: 1, split: false },
  { count: 200, split: false },
  { count: 201, split: true },
  { count: 10_000, split: true },
])('whether a story of $count events is split: $split', ({ count, split }) => {
  expect(isSplit(storyOf(count))).toBe(split);
});

describe.each([201, 600, 601, 10_000])('the parts of a story of %i events', (count) => {
  const story = storyOf(count);
  const parts = chapterPartsOf(story);

  it('tell every event once, in its chapter, in the order of the story', () => {
    const told = parts.flatMap(({ events }) => events);
    expect(new Set(told.map(({ id }) => id)).size).toBe(count);
    expect(told).toHaveLength(count);
    for (const { chapter, events } of parts) {
      expect(new Set(events.map((event) => event.chapter))).toEqual(new Set([chapter.id]));
      expect(events).toEqual(events.toSorted((one, other) => one.span.earliest - other.span.earliest));
    }
  });

  it('are as few as they can be, and none has more events than a page has room for', () => {
    expect(Math.max(...parts.map(({ events }) => events.length))).toBeLessThanOrEqual(200);
    for (const { chapter, parts: number, count: all } of parts) {
      const own = parts.filter((one) => one.chapter === chapter);
      expect(own.map(({ part }) => part)).toEqual(Array.from({ length: number }, (_, index) => index + 1));
      expect(number).toBe(Math.ceil(all / 200));
      expect(own.slice(0, -1).every(({ events }) => events.length === 200)).toBe(true);
    }
  });

  it('are found by their events', () => {
    for (const { part, chapter, events } of parts) {
      expect(partOf(events[0], story)).toBe(part);
      expect(partOf(events.at(-1) ?? events[0], story)).toBe(part);
      expect(chapterPartAt({ chapter: chapter.id, part }, story).events).toEqual(events);
    }
  });
});

it('an event that is added at the end of a chapter moves no other to another page', () => {
  const before = storyOf(900);
  const [last] = storyOf(901).events.slice(-1);
  if (last === undefined) throw new Error('The longer story is longer.');
  const after = { ...before, events: [...before.events, { ...last, id: 'new' }] };
  for (const event of before.events) expect(partOf(event, after)).toBe(partOf(event, before));
});

it('a part that there is not is refused', () => {
  expect(() => chapterPartAt({ chapter: 'background', part: 9 }, storyOf(201))).toThrow(
    'The chapter “background” has no part 9.',
  );
});

it('sources are on one page, however many, until the story is split', () => {
  expect(sourcePartsOf(storyOf(200))).toBe(1);
  expect(sourcePartsOf({ ...storyOf(1), sourceCount: 0 })).toBe(1);
  expect(sourcePartsOf(storyOf(300))).toBe(2);
  expect(sourcePartsOf(storyOf(10_000))).toBe(67);
});
