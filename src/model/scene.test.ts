import { describe, expect, it } from 'vitest';
import { fixtureEdition, span } from '../../tests/fixtures/edition.ts';
import { layoutWith, manyEvents, onDay } from '../../tests/fixtures/layout.ts';
import { day } from '../time/span.ts';
import { gap, labelGap, leastLabel, stripMeasures, wideMeasures } from './pictureMetrics.ts';
import { markOf, type LayoutTerms } from './layout.ts';
import { drawnIcon, sceneOf } from './scene.ts';

const edition = fixtureEdition('en');

describe('a scene', () => {
  const july = { start: Date.parse('2022-07-01'), end: Date.parse('2022-08-01') };

  it('has only what the window shows, and a margin', () => {
    const ids = sceneOf(layoutWith(edition.events), july).map(({ id }) => id);
    expect(ids).toEqual(['attack', 'shutdown']);
  });

  it('of ten thousand events holds no more marks than fit side by side', () => {
    const scale = (4000 * day) / 1000;
    const scene = sceneOf(layoutWith(manyEvents(10_000), { scale }), {
      start: july.start,
      end: july.start + 4000 * day,
    });
    expect(scene.length).toBeLessThan(3 * (1000 / wideMeasures.mark));
  });

  it('gives the label of a headline its room before that of a detail', () => {
    const headline = onDay(0, { importance: 1, title: 'A headline that needs some room to be read' });
    const events = [onDay(4, { importance: 3 }), headline, onDay(9, { importance: 3 })].toSorted(
      (a, b) => a.span.earliest - b.span.earliest,
    );
    const scene = sceneOf(layoutWith(events), july);
    expect(markOf(scene, 'day-0')?.row).not.toBe(markOf(scene, 'day-9')?.row);
    expect(scene.find(({ id }) => id === 'day-0')?.label).toBeGreaterThan(250);
  });

  it('cuts a label before the end of the window, and leaves it out where a few letters would be left', () => {
    const scale = day / 30;
    const [mark] = sceneOf(
      layoutWith([onDay(25, { title: 'A title that is too long for what is left' })], { scale }),
      july,
    );
    expect(mark?.label).toBeGreaterThan(0);
    expect(mark?.label).toBeLessThanOrEqual(5.5 * 30 - wideMeasures.mark / 2);
    expect(sceneOf(layoutWith([onDay(30)], { scale }), july)[0]?.label).toBe(0);
  });

  it('ends a label well before the next icon, and leaves out what would be a stump', () => {
    // Two events of a lane have one row.
    const events = [onDay(5, { title: 'A title that is much too long for what is left' }), onDay(6)];
    const label = (px: number) => sceneOf(layoutWith(events, { scale: day / px }), july)[0]?.label;
    const taken = wideMeasures.mark + gap + labelGap;
    expect(label(taken + leastLabel)).toBe(leastLabel);
    expect(label(taken + leastLabel - 1)).toBe(0);
  });

  it('gives a cluster a label where lanes have room, and none in the strip', () => {
    const events = Array.from({ length: 12 }, (_, offset) => onDay(offset, { importance: 1 }));
    const scale = 60 * day;
    const decades = { start: july.start, end: july.start + 400 * scale };
    const labels = (changes: Partial<LayoutTerms>) =>
      sceneOf(layoutWith(events, { scale, ...changes }), decades)
        .filter((mark) => mark.events.length > 1)
        .map(({ label }) => label > 0);
    expect(labels({})).toContain(true);
    const strip = labels({ compact: true, measures: stripMeasures });
    expect(strip).not.toHaveLength(0);
    expect(strip).not.toContain(true);
  });
});

describe('the icon of a bar that began before the window', () => {
  const bar = onDay(0, { id: 'bar', span: span('2022-07-01', '2022-08-31', 'month') });
  const scale = day / 10;
  const { mark: side } = wideMeasures;

  /** Where the icon of the bar is (px from the beginning of the window), `offset` days after the bar begins. */
  function placeAt(offset: number, others: readonly ReturnType<typeof onDay>[] = []): number {
    const layout = layoutWith([bar, ...others], { scale });
    const mark = markOf(layout.marks, 'bar');
    if (mark === undefined) throw new Error('The bar should have a mark.');
    const start = Date.parse('2022-07-01') + offset * day;
    return drawnIcon(mark, layout, { start, end: start + 30 * day }).from - start / scale;
  }

  it('waits at the beginning of the window', () => {
    expect(placeAt(20)).toBeCloseTo(placeAt(0));
    expect(placeAt(40)).toBeCloseTo(placeAt(0));
  });

  it('goes out with the end of its bar', () => {
    expect(placeAt(60)).toBeCloseTo(20 - side);
  });

  it('is pushed out by the next icon of its row, and never touched by it', () => {
    const next = onDay(30);
    const nextFrom = (offset: number) => (30.5 - offset) * 10 - side / 2;
    expect(placeAt(27, [next])).toBeCloseTo(nextFrom(27) - gap - side);
    expect(placeAt(20, [next])).toBeCloseTo(placeAt(20));
  });
});
