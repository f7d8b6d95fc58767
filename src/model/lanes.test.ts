import { describe, expect, it } from 'vitest';
import { fixtureEdition, span } from '../../tests/fixtures/edition.ts';
import { day } from '../time/span.ts';
import type { EditionEvent } from './edition.ts';
import { layoutOf, markOf, openedWindow, sceneOf, type Layout, type LayoutTerms } from './lanes.ts';
import { gap, iconOf, stripMeasures, wideMeasures } from './lanesMeasure.ts';

const edition = fixtureEdition('en');
const [pattern] = edition.events;

function eventOf(id: string, changes: Partial<EditionEvent>): EditionEvent {
  if (pattern === undefined) throw new Error('The small story is empty.');
  return {
    ...pattern,
    lane: 'albania',
    kind: 'statement',
    importance: 2,
    announcedOnly: false,
    id,
    ...changes,
  };
}

/** An event on the day `offset` days after 1 July 2022. */
function onDay(offset: number, changes: Partial<EditionEvent> = {}): EditionEvent {
  const at = new Date(Date.parse('2022-07-01') + offset * day).toISOString().slice(0, 10);
  return eventOf(`day-${offset}`, { span: span(at, at), ...changes });
}

function layout(events: readonly EditionEvent[], changes: Partial<LayoutTerms> = {}): Layout {
  return layoutOf({
    edition,
    events,
    choice: 'actor',
    compact: false,
    selected: null,
    scale: day / 10,
    measures: wideMeasures,
    ...changes,
  });
}

const placesOf = ({ marks }: Layout) => marks.map(({ id, row }) => [id, row]);
const idsOf = ({ marks }: Layout) => marks.map(({ events }) => events.map(({ id }) => id));

/** A story of `count` events, in an order that is always the same. */
function manyEvents(count: number): EditionEvent[] {
  let seed = 7;
  const next = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: count }, (_, index) => ({
    ...onDay(Math.floor(next() * 4000), { importance: 2 }),
    id: `event-${index}`,
  })).toSorted((a, b) => a.span.earliest - b.span.earliest);
}

describe('lanes', () => {
  it('are those that have something to show, in the order of the edition', () => {
    expect(layout(edition.events).lanes.map(({ id }) => id)).toEqual(['albania', 'attackers', 'iran', 'mek']);
    expect(layout(edition.events, { choice: 'kind' }).lanes.map(({ name }) => name)).toContain('Cyberattack');
  });

  it('keep their height when the reader zooms', () => {
    const heights = [day / 100, day / 10, day, 30 * day].map(
      (scale) => layout(edition.events, { scale }).height,
    );
    expect(new Set(heights).size).toBe(1);
  });

  it('stay low together, however much there is in each', () => {
    const everywhere = edition.kinds.flatMap(({ id }) =>
      manyEvents(80).map((event) => ({ ...event, id: `${id}-${event.id}`, kind: id })),
    );
    const { lanes } = layout(everywhere, { choice: 'kind' });
    expect(lanes.reduce((sum, { rows }) => sum + rows, 0)).toBeLessThanOrEqual(14);
  });

  it('are one without a name in the strip', () => {
    const strip = layout(edition.events, { compact: true, measures: stripMeasures });
    expect(strip.lanes).toMatchObject([{ name: '' }]);
    expect(strip.marks.flatMap(({ events }) => events)).toHaveLength(edition.events.length);
  });
});

describe('marks', () => {
  it('a day is a point in its middle, a month is the whole month', () => {
    const marks = layout(edition.events).marks;
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
    const { marks, scale } = layout(manyEvents(500), { scale: day / px });
    for (let row = 0; row < 3; row += 1) {
      const icons = marks
        .filter((mark) => mark.row === row)
        .map(({ start, end }) => iconOf(start, end, scale, wideMeasures.mark))
        .toSorted((a, b) => a.from - b.from);
      for (const [index, icon] of icons.slice(1).entries()) {
        expect(icon.from - (icons[index]?.to ?? 0)).toBeGreaterThanOrEqual(gap - 0.001);
      }
    }
  });

  it('show every event once, at every scale', () => {
    const events = manyEvents(500);
    for (const px of [0.1, 1, 10, 100]) {
      const shown = layout(events, { scale: day / px }).marks.flatMap((mark) =>
        mark.events.map(({ id }) => id),
      );
      expect(shown.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    }
  });

  it('fall together in a cluster where rows run out, and come apart when the reader zooms', () => {
    const events = [onDay(0), onDay(1), onDay(2), onDay(40)];
    expect(idsOf(layout(events, { scale: day }))).toEqual([['day-0', 'day-1'], ['day-2'], ['day-40']]);
    expect(idsOf(layout(events, { scale: day / 40 }))).toHaveLength(4);
  });

  it('list the events of a cluster earliest first', () => {
    for (const { events } of layout(manyEvents(500), { scale: 3 * day }).marks) {
      const times = events.map(({ span: { earliest } }) => earliest);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
  });

  it('keep a headline out of a cluster while something lesser can go in', () => {
    const events = [onDay(0), onDay(1, { importance: 1 }), onDay(2)];
    expect(idsOf(layout(events, { scale: day }))).toContainEqual(['day-1']);
  });

  it('keep the selected event out of a cluster', () => {
    const events = [onDay(0), onDay(1), onDay(2), onDay(3)];
    for (const selected of events.map(({ id }) => id)) {
      expect(idsOf(layout(events, { scale: day, selected }))).toContainEqual([selected]);
    }
  });
});

it('selecting an event that stands alone moves nothing', () => {
  const events = manyEvents(200);
  const before = layout(events, { scale: day / 3 });
  for (const { id } of before.marks.filter((mark) => mark.events.length === 1)) {
    expect(placesOf(layout(events, { scale: day / 3, selected: id }))).toEqual(placesOf(before));
  }
});

describe('a scene', () => {
  const july = { start: Date.parse('2022-07-01'), end: Date.parse('2022-08-01') };

  it('has only what the window shows, and a margin', () => {
    const ids = sceneOf(layout(edition.events), july).map(({ id }) => id);
    expect(ids).toEqual(['attack', 'shutdown']);
  });

  it('of ten thousand events holds no more marks than fit side by side', () => {
    const scale = (4000 * day) / 1000;
    const scene = sceneOf(layout(manyEvents(10_000), { scale }), {
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
    const scene = sceneOf(layout(events), july);
    expect(markOf(scene, 'day-0')?.row).not.toBe(markOf(scene, 'day-9')?.row);
    expect(scene.find(({ id }) => id === 'day-0')?.label).toBeGreaterThan(250);
  });

  it('cuts a label before the end of the window, and leaves it out where a few letters would be left', () => {
    const scale = day / 30;
    const [mark] = sceneOf(
      layout([onDay(25, { title: 'A title that is too long for what is left' })], { scale }),
      july,
    );
    expect(mark?.label).toBeGreaterThan(0);
    expect(mark?.label).toBeLessThanOrEqual(5.5 * 30 - wideMeasures.mark / 2);
    expect(sceneOf(layout([onDay(30)], { scale }), july)[0]?.label).toBe(0);
  });
});

describe('opening a cluster', () => {
  it('leads to a window that shows its events and little else', () => {
    const { marks } = layout([onDay(0), onDay(1), onDay(2)], { scale: 10 * day });
    const cluster = marks.find(({ events }) => events.length > 1);
    expect(cluster && openedWindow(cluster)).toEqual({
      start: Date.parse('2022-07-01') - (day / 3) * 2,
      end: Date.parse('2022-07-03') + (day / 3) * 2,
    });
  });

  it('leads nowhere where its events share one day', () => {
    const events = [onDay(0), { ...onDay(0), id: 'second' }, { ...onDay(0), id: 'third' }];
    const cluster = layout(events).marks.find((mark) => mark.events.length > 1);
    expect(cluster && openedWindow(cluster)).toBeNull();
  });
});
