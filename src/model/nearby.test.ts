import { expect, it } from 'vitest';
import { manyEvents } from '../../tests/fixtures/layout.ts';
import { mostNearby, nearbyOf } from './nearby.ts';

const events = manyEvents(300).map((event, index) => ({ ...event, chapter: index < 200 ? 'first' : 'last' }));
const at = (index: number) => {
  const event = events[index];
  if (event === undefined) throw new Error(`There is no event ${index}.`);
  return event;
};

it.each([0, 1, 57, 199, 200, 299])(
  'around event %i stand at most twenty of its chapter, itself among them',
  (index) => {
    const nearby = nearbyOf(events, at(index));
    expect(nearby).toHaveLength(mostNearby);
    expect(nearby).toContain(at(index));
    expect(new Set(nearby.map(({ chapter }) => chapter))).toEqual(new Set([at(index).chapter]));
  },
);

it('where there are fewer, all are there, in their order', () => {
  const few = [at(3), at(40), at(150), at(220)];
  expect(nearbyOf(few, at(40))).toEqual([at(3), at(40), at(150)]);
});

it('an event that is filtered out has those around its place', () => {
  const others = events.filter((event) => event !== at(57));
  const nearby = nearbyOf(others, at(57));
  expect(nearby).toContain(at(56));
  expect(nearby).toContain(at(58));
  expect(nearbyOf([at(220)], at(57))).toEqual([]);
});

it('without an event the story begins', () => {
  expect(nearbyOf(events, null)).toEqual(events.slice(0, mostNearby));
});
