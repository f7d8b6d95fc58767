import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { layoutWith, manyEvents, onDay } from '../../tests/fixtures/layout.ts';
import { day } from '../time/span.ts';
import { gap, iconRangeOf, laneMetrics } from './pictureMetrics.ts';
import { leadOf, markOf, openedWindow, type Layout } from './layout.ts';

const edition = fixtureEdition('en');

const placesOf = ({ marks }: Layout) => marks.map(({ id, row }) => [id, row]);
const idsOf = ({ marks }: Layout) => marks.map(({ events }) => events.map(({ id }) => id));

describe('marks', () => {
  it('a day is a point in its middle, a month is the whole month', () => {
    const marks = layoutWith(edition.events).marks;
    expect(markOf(marks, 'attack')).toMatchObject({
      start: Date.parse('2022-07-15T12:00Z'),
      end: Date.parse('2022-07-15T12:00Z'),
    });
    expect(markOf(marks, 'intrusion')).toMatchObject({
      start: Date.parse('2021-05-01'),
      end: Date.parse('2021-06-01'),
    });
  });

  it.each([1, 10, 100, 1000])('never touch another mark of their row (%i px a day)', (px) => {
    const { marks, msPerPx } = layoutWith(manyEvents(500), { msPerPx: day / px });
    for (let row = 0; row < 3; row += 1) {
      const icons = marks
        .filter((mark) => mark.row === row)
        .map(({ start, end }) => iconRangeOf(start, end, msPerPx, laneMetrics.mark))
        .toSorted((a, b) => a.from - b.from);
      for (const [index, icon] of icons.slice(1).entries()) {
        expect(icon.from - (icons[index]?.to ?? 0)).toBeGreaterThanOrEqual(gap - 0.001);
      }
    }
  });

  it('show every event once, at every zoom', () => {
    const events = manyEvents(500);
    for (const px of [0.1, 1, 10, 100]) {
      const shown = layoutWith(events, { msPerPx: day / px }).marks.flatMap((mark) =>
        mark.events.map(({ id }) => id),
      );
      expect(shown.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    }
  });

  it.each([280, 1000])('are whole at both ends of the whole story, %i px wide', (width) => {
    const { bounds } = edition;
    const msPerPx = (bounds.end - bounds.start) / width;
    const { marks } = layoutWith(edition.events, { edition, msPerPx });
    const icons = marks.map(({ start, end }) => iconRangeOf(start, end, msPerPx, laneMetrics.mark));
    const first = Math.min(...icons.map(({ from }) => from)) - bounds.start / msPerPx;
    const last = bounds.end / msPerPx - Math.max(...icons.map(({ to }) => to));
    expect(first).toBeGreaterThanOrEqual(gap - 0.01);
    expect(last).toBeGreaterThanOrEqual(gap - 0.01);
  });

  it('fall together in a cluster where rows run out, and come apart when the reader zooms', () => {
    const events = [onDay(0), onDay(1), onDay(2), onDay(40)];
    expect(idsOf(layoutWith(events, { msPerPx: day }))).toEqual([['day-0', 'day-1', 'day-2'], ['day-40']]);
    expect(idsOf(layoutWith(events, { msPerPx: day / 200 }))).toHaveLength(4);
  });

  it('list the events of a cluster earliest first', () => {
    for (const { events } of layoutWith(manyEvents(500), { msPerPx: 3 * day }).marks) {
      const times = events.map(({ span: { earliest } }) => earliest);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
  });

  it('keep a headline out of a cluster while something lesser can go in', () => {
    const events = [onDay(0), onDay(1, { importance: 1 }), onDay(2)];
    expect(idsOf(layoutWith(events, { msPerPx: day }))).toContainEqual(['day-1']);
  });

  it('keep the selected event out of a cluster', () => {
    const events = [onDay(0), onDay(1), onDay(2), onDay(3)];
    for (const selected of events.map(({ id }) => id)) {
      expect(idsOf(layoutWith(events, { msPerPx: day, selected }))).toContainEqual([selected]);
    }
  });
});

it('selecting an event that stands alone moves nothing', () => {
  const events = manyEvents(200);
  const before = layoutWith(events, { msPerPx: day / 3 });
  for (const { id } of before.marks.filter((mark) => mark.events.length === 1)) {
    expect(placesOf(layoutWith(events, { msPerPx: day / 3, selected: id }))).toEqual(placesOf(before));
  }
});

it('a cluster is led by its weightiest event, and of those by the earliest', () => {
  const detail = onDay(0, { importance: 3 });
  const others = [onDay(1, { importance: 1 }), onDay(2, { importance: 2 }), onDay(3, { importance: 1 })];
  expect(leadOf({ events: [detail, ...others] }).id).toBe('day-1');
  expect(leadOf({ events: [detail] }).id).toBe('day-0');
});

describe('opening a cluster', () => {
  it('leads to a window that shows its events and little else', () => {
    const { marks } = layoutWith([onDay(0), onDay(1), onDay(2)], { msPerPx: 10 * day });
    const cluster = marks.find(({ events }) => events.length > 1);
    expect(cluster && openedWindow(cluster)).toEqual({
      start: Date.parse('2022-07-01') - (day / 3) * 2,
      end: Date.parse('2022-07-03') + (day / 3) * 2,
    });
  });

  it('leads nowhere where its events share one day', () => {
    const events = [onDay(0), { ...onDay(0), id: 'second' }, { ...onDay(0), id: 'third' }];
    const cluster = layoutWith(events).marks.find((mark) => mark.events.length > 1);
    expect(cluster && openedWindow(cluster)).toBeNull();
  });
});
