import { describe, expect, it } from 'vitest';
import ar from '../../../locales/ar/index.ts';
import en from '../../../locales/en/index.ts';
import { mistakesIn } from '../../../src/check/check.ts';
import type { Story } from '../../../src/story/story.ts';
import { spanOf } from '../../../src/time/edtf.ts';
import { day } from '../../../src/time/span.ts';
import { generatedStory, type Extent } from './generatedStory.ts';

const languages = { ar, en };
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

/** The story of Albania, Iran and Israel on 28 November 2026, which generated ones are like. */
const real = { events: 115, claims: 281, notes: 184, sources: 482, lanes: 8 } as const;

function eventsOf(story: Story) {
  return Object.values(story.events).flatMap((filed) => Object.values(filed));
}

it('the same seed gives the same story, another seed another', () => {
  const extent: Extent = { events: 60, seed: 3, lanes: 8 };
  expect(generatedStory(extent)).toEqual(generatedStory(extent));
  const other = eventsOf(generatedStory({ ...extent, seed: 4 }));
  expect(eventsOf(generatedStory(extent))[0]).not.toEqual(other[0]);
});

describe.each([
  { events: 1, lanes: 6 },
  { events: 2, lanes: 40 },
  { events: 7, lanes: 8 },
  { events: 60, lanes: 8 },
])('$events events in $lanes lanes', ({ events, lanes }) => {
  it.each(seeds)('are in order with seed %i', (seed) => {
    const story = generatedStory({ events, seed, lanes });
    expect(mistakesIn(story, languages, { folder: 'tests/stories/generated' })).toEqual([]);
    expect(eventsOf(story)).toHaveLength(events);
  });
});

it(
  'a story of 1000 events is in order, each of its forty lanes has some, and its question both answers',
  { timeout: 60_000 },
  () => {
    const story = generatedStory({ events: 1000, seed: 1, lanes: 40 });
    expect(mistakesIn(story, languages, { folder: 'tests/stories/generated' })).toEqual([]);
    const answers = eventsOf(story).flatMap(({ claims = [] }) =>
      claims.flatMap(({ accounts = [] }) => accounts),
    );
    expect(new Set(answers)).toEqual(new Set(['to-blame', 'not-to-blame']));
    const drawn = eventsOf(story).map(({ actors: [lead] }) => story.actors[lead]?.lane);
    expect(new Set(drawn).size).toBe(40);
  },
);

it.each(seeds)('has claims, notes and sources as the real story has, with seed %i', (seed) => {
  const story = generatedStory({ events: real.events, seed, lanes: real.lanes });
  const events = eventsOf(story);
  const counts = {
    claims: events.flatMap(({ claims = [] }) => claims).length,
    notes: events.flatMap(({ notes = [] }) => notes).length,
    sources: Object.keys(story.sources).length,
  };
  for (const name of ['claims', 'notes', 'sources'] as const) {
    expect(counts[name] / real[name]).toBeGreaterThan(0.95);
    expect(counts[name] / real[name]).toBeLessThan(1.05);
  }
  expect(events.some(({ unanswered }) => unanswered !== undefined)).toBe(true);
});

it.each(seeds)('has gaps, bursts and every precision, with seed %i', (seed) => {
  const spans = eventsOf(generatedStory({ events: 200, seed, lanes: 8 })).map(({ date }) => spanOf(date));
  const starts = spans.map(({ earliest }) => earliest).toSorted((one, other) => one - other);
  const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? start));
  expect(Math.max(...gaps)).toBeGreaterThan(365 * day);
  const inWeekOf = (start: number) => starts.filter((one) => one >= start && one < start + 7 * day).length;
  expect(Math.max(...starts.map(inWeekOf))).toBeGreaterThan(7);
  expect(starts.filter((start) => start >= Date.UTC(2022, 0)).length / starts.length).toBeGreaterThan(0.75);
  expect(new Set(spans.map(({ precision }) => precision))).toEqual(
    new Set(['day', 'month', 'season', 'year']),
  );
  for (const quality of ['approximate', 'uncertain', 'open'] as const)
    expect(spans.some((span) => span[quality])).toBe(true);
  expect(spans.some(({ earliest, latest }) => latest - earliest > 90 * day)).toBe(true);
});

it('a thousand events cost less than a second', () => {
  generatedStory({ events: 100, seed: 1, lanes: 8 });
  const before = process.cpuUsage();
  generatedStory({ events: 1000, seed: 1, lanes: 8 });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1000);
});

it.each([
  [{ events: 0, seed: 1, lanes: 8 }, '“0” is not a number of events'],
  [{ events: Number('many'), seed: 1, lanes: 8 }, '“NaN” is not a number of events'],
  [{ events: 10, seed: 0.5, lanes: 8 }, '“0.5” is not a seed'],
  [{ events: 10, seed: 1, lanes: 41 }, '“41” is not a number of lanes'],
])('%j is refused', (extent, says) => {
  expect(() => generatedStory(extent)).toThrow(says);
});
