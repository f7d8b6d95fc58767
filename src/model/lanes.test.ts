import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { layoutWith, manyEvents } from '../../tests/fixtures/layout.ts';
import { day } from '../time/span.ts';

const edition = fixtureEdition('en');

describe('lanes', () => {
  it('are those that have something to show, in the order of the edition', () => {
    expect(layoutWith(edition.events).lanes.map(({ id }) => id)).toEqual([
      'arvania',
      'attackers',
      'kerenia',
      'league',
    ]);
    expect(layoutWith(edition.events, { choice: 'kind' }).lanes.map(({ name }) => name)).toContain(
      'Cyberattack',
    );
  });

  it('keep their height when the reader zooms', () => {
    const heights = [day / 100, day / 10, day, 30 * day].map(
      (msPerPx) => layoutWith(edition.events, { msPerPx }).height,
    );
    expect(new Set(heights).size).toBe(1);
  });

  it('stay low together, however much there is in each', () => {
    const everywhere = edition.kinds.flatMap(({ id }) =>
      manyEvents(80).map((event) => ({ ...event, id: `${id}-${event.id}`, kind: id })),
    );
    const { lanes } = layoutWith(everywhere, { choice: 'kind' });
    expect(lanes.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThanOrEqual(16);
  });

  it('are one without a name where there is nothing to show, so that words have room', () => {
    const { lanes, height } = layoutWith([]);
    expect(lanes).toMatchObject([{ name: '' }]);
    expect(height).toBeGreaterThan(80);
  });

  it('are one without a name in the strip', () => {
    const strip = layoutWith(edition.events, { isStrip: true });
    expect(strip.lanes).toMatchObject([{ name: '' }]);
    expect(strip.marks.flatMap(({ events }) => events)).toHaveLength(edition.events.length);
  });
});
