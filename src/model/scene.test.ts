import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { span } from '../../tests/fixtures/sketches.ts';
import { layoutWith, manyEvents, onDay } from '../../tests/fixtures/layout.ts';
import { day } from '../time/span.ts';
import { gap, labelGap, leastLabel, laneMetrics } from './pictureMetrics.ts';
import { markOf, type LayoutOptions } from './layout.ts';
import { drawnIcon } from './drawnIcon.ts';
import { sceneOf } from './scene.ts';

const edition = fixtureEdition('en');

describe('a scene', () => {
  const july = { start: Date.parse('2022-07-01'), end: Date.parse('2022-08-01') };

  it('has only what the window shows, and a margin', () => {
    const ids = sceneOf(layoutWith(edition.events), july).map(({ id }) => id);
    expect(ids).toEqual(['attack', 'shutdown']);
  });

  it('of ten thousand events holds no more marks than fit side by side', () => {
    const msPerPx = (4000 * day) / 1000;
    const scene = sceneOf(layoutWith(manyEvents(10_000), { msPerPx }), {
      start: july.start,
      end: july.start + 4000 * day,
    });
    expect(scene.length).toBeLessThan(3 * (1000 / laneMetrics.mark));
  });

  it('gives the label of a headline its room before that of a detail', () => {
    const headline = onDay(0, { importance: 1, title: 'A headline that needs some room to be read' });
    const events = [onDay(4, { importance: 3 }), headline, onDay(9, { importance: 3 })].toSorted(
      (a, b) => a.span.earliest - b.span.earliest,
    );
    const scene = sceneOf(layoutWith(events), july);
    expect(markOf(scene, 'day-0')?.row).not.toBe(markOf(scene, 'day-9')?.row);
    expect(scene.find(({ id }) => id === 'day-0')?.labelRoom).toBeGreaterThan(250);
  });

  describe('puts a label', () => {
    const long = { title: 'A title of which some forty letters say it' };
    const labelAt = (offset: number, days: number) => {
      const window = { start: july.start, end: july.start + days * day };
      return sceneOf(layoutWith([onDay(offset, long)]), window)[0];
    };

    it('where it is whole, and rather after its icon', () => {
      expect(labelAt(50, 100)?.label?.side).toBe('after');
      expect(labelAt(80, 100)?.label?.side).toBe('before');
    });

    it('on the roomier side where it is whole on neither, and cuts it there', () => {
      expect(labelAt(15, 40)?.label?.side).toBe('after');
      expect(labelAt(15, 40)?.labelRoom).toBeLessThanOrEqual(245 - laneMetrics.mark / 2);
      expect(labelAt(25, 40)?.label?.side).toBe('before');
      expect(labelAt(25, 40)?.labelRoom).toBeLessThanOrEqual(255 - laneMetrics.mark / 2);
    });

    it('before its icon to leave the next one room', () => {
      const scene = sceneOf(layoutWith([onDay(50, long), onDay(70, long)]), {
        start: july.start,
        end: july.start + 86 * day,
      });
      expect(scene.map(({ label }) => label?.side)).toEqual(['before', 'before']);
      expect(scene[1]?.labelRoom).toBeLessThan(200);
    });
  });

  it('ends a label well before the next icon', () => {
    // Two events of a lane have one row.
    const events = [onDay(0, { title: 'A title that is much too long for what is left' }), onDay(1)];
    const msPerPx = day / (laneMetrics.mark + laneMetrics.between);
    expect(sceneOf(layoutWith(events, { msPerPx }), july)[0]?.labelRoom).toBeCloseTo(leastLabel);
  });

  describe('where two share the room between their icons', () => {
    const title = 'A title that is too long';
    const scene = (px: number, importance: readonly [1 | 2, 1 | 2] = [2, 2]) => {
      const msPerPx = day / px;
      const [one, other] = importance;
      const events = [onDay(5, { title, importance: one }), onDay(6, { title, importance: other })];
      return sceneOf(layoutWith(events, { msPerPx }), {
        start: Date.parse('2022-07-06T12:00:00Z') - 20 * msPerPx,
        end: Date.parse('2022-07-07T12:00:00Z') + 20 * msPerPx,
      });
    };

    it('the second leaves the first what it needs, and both keep apart', () => {
      const [first, second] = scene(380);
      expect(second?.label?.side).toBe('before');
      const both = (first?.labelRoom ?? 0) + (second?.labelRoom ?? 0);
      expect(both).toBeCloseTo(380 - laneMetrics.mark - 2 * gap - 2 * labelGap);
      expect(first?.labelRoom).toBeGreaterThan(second?.labelRoom ?? Infinity);
    });

    it('a headline has what it needs before a detail', () => {
      const [first, second] = scene(380, [2, 1]);
      expect(second?.label?.side).toBe('before');
      expect(second?.labelRoom).toBeGreaterThan(first?.labelRoom ?? Infinity);
      expect(first?.labelRoom).toBeGreaterThanOrEqual(leastLabel);
    });

    it('the second has none where there is too little for both', () => {
      const [first, second] = scene(250);
      expect(second?.label).toBeNull();
      expect(first?.labelRoom).toBeGreaterThan(leastLabel);
    });
  });

  it('gives a cluster a label where lanes have room, and none in the strip', () => {
    const events = Array.from({ length: 12 }, (_, offset) => onDay(offset, { importance: 1 }));
    const msPerPx = 60 * day;
    const decades = { start: july.start, end: july.start + 400 * msPerPx };
    const labels = (changes: Partial<LayoutOptions>) =>
      sceneOf(layoutWith(events, { msPerPx, ...changes }), decades)
        .filter((mark) => mark.events.length > 1)
        .map(({ labelRoom }) => labelRoom > 0);
    expect(labels({})).toContain(true);
    const strip = labels({ isStrip: true });
    expect(strip).not.toHaveLength(0);
    expect(strip).not.toContain(true);
  });
});

describe('the icon of a bar that began before the window', () => {
  const bar = onDay(0, { id: 'bar', span: span('2022-07-01', '2022-08-31', 'month') });
  const msPerPx = day / 10;
  const { mark: side } = laneMetrics;

  /** Where the icon of the bar is (px from the beginning of the window), `offset` days after the bar begins. */
  function iconAt(offset: number, others: readonly ReturnType<typeof onDay>[] = []): number {
    const layout = layoutWith([bar, ...others], { msPerPx });
    const mark = markOf(layout.marks, 'bar');
    if (mark === undefined) throw new Error('The bar should have a mark.');
    const start = Date.parse('2022-07-01') + offset * day;
    return drawnIcon(mark, layout, { start, end: start + 30 * day }).from - start / msPerPx;
  }

  it('waits at the beginning of the window', () => {
    expect(iconAt(20)).toBeCloseTo(iconAt(0));
    expect(iconAt(40)).toBeCloseTo(iconAt(0));
  });

  it('goes out with the end of its bar', () => {
    expect(iconAt(60)).toBeCloseTo(20 - side);
  });

  it('is pushed out by the next icon of its row, and never touched by it', () => {
    const next = onDay(30);
    const nextFrom = (offset: number) => (30.5 - offset) * 10 - side / 2;
    expect(iconAt(27, [next])).toBeCloseTo(nextFrom(27) - gap - side);
    expect(iconAt(20, [next])).toBeCloseTo(iconAt(20));
  });
});
