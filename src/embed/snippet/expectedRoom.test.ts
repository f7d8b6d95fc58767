import { describe, expect, it } from 'vitest';
import { languages } from '../../../tests/fixtures/languages.ts';
import story from '../../../tests/stories/fixture/story.ts';
import { editionOf } from '../../model/editionOf.ts';
import { noFilters } from '../../model/filter.ts';
import { expectedRoom } from './expectedRoom.ts';
import { heightAt } from './room.ts';

const measured = editionOf(story, languages, 'en');
const [longest, shortest] = measured.events
  .toSorted((a, b) => b.summary.length - a.summary.length)
  .filter((_event, index, { length }) => index === 0 || index === length - 1)
  .map(({ id }) => id);

it('is tested with a story whose frames were measured', () => {
  expect(measured.measuredFrame).not.toBeNull();
});

describe.each([
  { what: 'was measured', edition: measured },
  { what: 'is estimated', edition: { ...measured, measuredFrame: null } },
])('the height that a frame is expected to have, where that $what', ({ edition }) => {
  const at = (width: number, contents: Partial<Parameters<typeof expectedRoom>[1]>) =>
    heightAt(expectedRoom(edition, { size: 'full', list: false, event: null, ...contents }), width);

  it('is less without tools and story, and more with a list', () => {
    expect(at(640, { size: 'compact' })).toBeLessThan(at(640, {}));
    expect(at(640, { list: true })).toBeGreaterThan(at(640, {}));
  });

  it('grows with the text of the event that it opens with', () => {
    expect(at(400, { event: longest ?? null })).toBeGreaterThan(at(400, { event: shortest ?? null }));
  });

  it('is less where headlines in words are all there is, until an event is open', () => {
    for (const size of ['full', 'compact'] as const) {
      expect(at(400, { size })).toBeGreaterThan(200);
      expect(at(400, { size })).toBeLessThan(at(400, { size, event: longest ?? null }));
      expect(at(400, { size, list: true })).toBeGreaterThan(at(400, { size }));
    }
    expect(at(400, { size: 'compact' })).toBeLessThan(at(400, {}));
  });

  it('is that of no event for one that there is not', () => {
    expect(at(400, { event: 'no-such-event' })).toBe(at(400, {}));
  });

  it('is less where the card stands beside the picture', () => {
    expect(at(1016, { event: shortest ?? null })).toBeLessThan(at(1015, { event: shortest ?? null }));
  });

  it('is less where the picture has fewer lanes, from where it has lanes', () => {
    const filters = { ...noFilters, kinds: ['breakdown'] };
    expect(at(800, { filters })).toBeLessThan(at(800, {}) - 100);
    expect(at(800, { lanes: 'kind' })).not.toBe(at(800, {}));
  });

  it('makes no room below the picture for a list that fits beside the card', () => {
    const withCard = at(1200, { event: longest ?? null });
    expect(at(1200, { event: longest ?? null, list: true }) - withCard).toBeLessThan(
      at(640, { list: true }) - at(640, {}),
    );
  });
});

it('a frame of key moments is as high at every width of a column, whatever it shows', () => {
  const room = expectedRoom(measured, { size: 'moments', list: false, event: null });
  for (const width of [320, 640, 1200]) expect(heightAt(room, width)).toBe(520);
  expect(expectedRoom(measured, { size: 'moments', list: true, event: longest ?? null })).toEqual(room);
});
