import { describe, expect, it } from 'vitest';
import { languages } from '../../tests/fixtures/languages.ts';
import { manyEvents, onDay } from '../../tests/fixtures/layout.ts';
import fixture from '../../tests/stories/fixture/story.ts';
import { axisLabelsOf } from '../i18n/axisLabels.ts';
import { day } from '../time/span.ts';
import { windowOf, type TimeWindow } from '../time/window.ts';
import type { EditionEvent } from './edition.ts';
import { editionOf } from './editionOf.ts';
import { axisWidthOf, laneColumnOf, stripBelow } from './pictureMetrics.ts';
import { layoutOf } from './layout.ts';
import { sceneOf } from './scene.ts';
import { staticPictureOf, type Length, type StaticPosition, type StaticOptions } from './staticPicture.ts';
import { tierOf, tiers } from './tiers.ts';

const edition = editionOf(fixture, languages, 'en');
const labels = axisLabelsOf(languages.en.language.gregorian, 'latn');

function optionsWith(changes: Partial<StaticOptions> = {}): StaticOptions {
  const { events, opening: window } = edition;
  return { edition, events, choice: 'actor', selected: null, window, ...changes };
}

/**
 * What a style sheet makes of `options` in a picture of `width` px: by the ids of its events, where each mark is (px).
 */
function drawnBySheet(options: StaticOptions, width: number) {
  const index = tiers.indexOf(tierOf(width));
  const axis = width - laneColumnOf(tierOf(width));
  const px = (length: Length) => length.share * axis + length.px;
  const seen = staticPictureOf(options, labels).marks.flatMap(({ thing, from, positions }) => {
    const position: StaticPosition | undefined = positions[index - from];
    return position === undefined ? [] : [[thing.events.map(({ id }) => id).join(), position] as const];
  });
  expect(new Set(seen.map(([id]) => id)).size).toBe(seen.length);
  return new Map(
    seen.map(([id, { row, top, start, length, stuck, pushed, labelRoom }]) => [
      id,
      {
        row,
        top,
        start: start * axis,
        end: (start + length) * axis,
        icon: (start + stuck) * axis - px(pushed),
        labelRoom: px(labelRoom),
      },
    ]),
  );
}

/** What the live picture makes of them. */
function drawnAlive({ window, ...options }: StaticOptions, width: number) {
  const tier = tierOf(width);
  const length = window.end - window.start;
  const isStrip = tier < stripBelow;
  const layout = layoutOf({ ...options, isStrip, msPerPx: length / axisWidthOf(tier) });
  const axis = width - laneColumnOf(tier);
  const tops = new Map(
    layout.lanes.map(({ id }, index) => [
      id,
      layout.lanes.slice(0, index).reduce((sum, { height }) => sum + height, 0),
    ]),
  );
  return new Map(
    sceneOf(layout, window, length / axis)
      .filter(({ start, end }) => start < window.end && end > window.start)
      .map((mark) => {
        const px = (time: number) => ((time - window.start) / length) * axis;
        const start = Math.max(px(mark.start), -axis);
        return [
          mark.events.map(({ id }) => id).join(),
          {
            row: mark.row,
            top: tops.get(mark.lane) ?? 0,
            start,
            end: Math.min(px(mark.end), 2 * axis),
            icon: Math.max(start, 0) - mark.pushed,
            labelRoom: mark.labelRoom,
          },
        ];
      }),
  );
}

/** What of the two differs by a px or more, the room for a label by three: nobody can see less. */
function differences(options: StaticOptions, width: number): string[] {
  const sheet = drawnBySheet(options, width);
  const alive = drawnAlive(options, width);
  const ids = [...new Set([...sheet.keys(), ...alive.keys()])];
  return ids.flatMap((id) => {
    const positions = [sheet.get(id), alive.get(id)].map(
      (position) => new Map(Object.entries(position ?? { there: 0 })),
    );
    const [one, other] = positions;
    return [...(one ?? [])]
      .filter(
        ([what, px]) => !(Math.abs(px - (other?.get(what) ?? Infinity)) < (what === 'labelRoom' ? 3 : 1)),
      )
      .map(([what, px]) => `${what} of ${id} at ${width} px: ${px}, not ${other?.get(what)}`);
  });
}

const widths = [
  200, 243, 283, 311, 313, 335, 398, 471, 555, 600, 658, 701, 839, 899, 900, 962, 1216, 1279, 1280, 1600,
  1860,
];
const windows: Readonly<Record<string, TimeWindow>> = {
  'the first window': edition.opening,
  'the whole story': edition.bounds,
  'three days': { start: Date.parse('2022-09-09'), end: Date.parse('2022-09-12') },
  'a month within longer bars': { start: Date.parse('2022-08-20'), end: Date.parse('2022-09-20') },
  ...Object.fromEntries(edition.chapters.map(({ id, window }) => [`the chapter ${id}`, window])),
};

describe('the static picture is as the live one', () => {
  it.each(Object.entries(windows))('in %s, at every width', (_, window) => {
    for (const width of widths) expect(differences(optionsWith({ window }), width)).toEqual([]);
  });

  it('with a selected event, and with lanes by kind', () => {
    for (const { id } of edition.events.filter(({ importance }) => importance === 1)) {
      const whole = optionsWith({ selected: id, window: edition.bounds });
      expect(differences(whole, 283)).toEqual([]);
      expect(differences({ ...whole, choice: 'kind' }, 658)).toEqual([]);
    }
  });

  it.each([4000, 400, 40])('in a story of many events, %i days of it', (days) => {
    const events = manyEvents(300).map((event, index): EditionEvent => {
      const { id: lane = '' } = edition.lanes[index % edition.lanes.length] ?? {};
      const { earliest } = event.span;
      const isBar = index % 5 === 0;
      const span = isBar
        ? { ...event.span, latest: earliest + 31 * day, precision: 'month' as const }
        : event.span;
      return { ...event, lane, span, importance: index % 9 === 0 ? 1 : 2 };
    });
    const bounds = windowOf(
      events.map(({ span }) => span),
      0.1,
    );
    const start = Date.parse('2023-01-01');
    const window = { start, end: start + days * day };
    const crowded = { ...edition, events, bounds, mostOnPage: events.length };
    for (const width of widths)
      expect(differences(optionsWith({ edition: crowded, events, window }), width)).toEqual([]);
  });

  it('where there is nothing', () => {
    expect(differences(optionsWith({ events: [] }), 1216)).toEqual([]);
  });
});

describe.each([500, 5000])('the static picture of a split story of %i events', (count) => {
  const events = manyEvents(count).map((event, index) => {
    const { id: lane = '' } = edition.lanes[index % edition.lanes.length] ?? {};
    return { ...event, lane };
  });
  const bounds = windowOf(
    events.map(({ span }) => span),
    0.1,
  );
  const start = Date.parse('2023-01-01');
  const selected = events.find(({ span }) => span.earliest > start + 100 * day)?.id ?? '';
  const options = optionsWith({
    edition: { ...edition, events, bounds },
    events,
    selected,
    window: { start, end: start + 200 * day },
  });
  const { marks, layouts } = staticPictureOf(options, labels);

  it('shows at every width each event of its window once, and which one is selected', () => {
    const seen = events.filter(
      ({ span: { earliest, latest } }) => earliest >= start && latest < start + 200 * day,
    );
    for (const [tier] of tiers.entries()) {
      const here = marks.filter(({ from, positions }) => from <= tier && tier < from + positions.length);
      const shown = here.flatMap(({ thing }) => thing.events.map(({ id }) => id));
      expect(new Set(shown).size).toBe(shown.length);
      // At both ends of the window the middle of a cluster may lie outside.
      const missing = seen.filter(({ id }) => !shown.includes(id));
      expect(missing.length).toBeLessThan(seen.length / 5);
      expect(here.filter(({ thing }) => thing.selected)).toHaveLength(1);
      expect(shown).toContain(selected);
    }
  });

  it('has a bounded number of marks', () => {
    expect(marks.length).toBeLessThan(200);
  });

  it('is packed once for windows of one length', () => {
    const later = { start: start + day, end: start + 201 * day };
    const other = staticPictureOf({ ...options, window: later, selected: null }, labels);
    expect(other.layouts.every((layout, index) => layout === layouts[index])).toBe(true);
    const longer = staticPictureOf({ ...options, window: { start, end: start + 201 * day } }, labels);
    expect(longer.layouts[0]).not.toBe(layouts[0]);
  });
});

describe('the static picture', () => {
  it('lists its marks in the order of time', () => {
    const { marks } = staticPictureOf(optionsWith({ window: edition.bounds }), labels);
    const middles = marks.map(({ thing: { start, end } }) => start + end);
    expect(middles).toEqual(middles.toSorted((a, b) => a - b));
  });

  it('divides its axis more finely where there is more room', () => {
    const { ticks } = staticPictureOf(optionsWith(), labels);
    const minor = (tier: number) =>
      ticks
        .filter(({ from, positions }) => from <= tier && tier < from + positions.length)
        .map(({ thing }) => thing.minor)
        .filter((text) => text !== '');
    expect(minor(0)).toEqual(['Jul', 'Oct']);
    expect(minor(tiers.length - 1)).toEqual(['Jul', 'Aug', 'Sept', 'Oct']);
  });

  it('draws a bar no longer than vis-timeline would', () => {
    const long = onDay(0, { id: 'long', span: { ...onDay(0).span, earliest: 0, latest: 20_000 * day } });
    const window = { start: Date.parse('2022-07-01'), end: Date.parse('2022-07-11') };
    const [mark] = staticPictureOf(optionsWith({ events: [long], window }), labels).marks;
    expect(mark?.positions[0]).toMatchObject({ start: -1, length: 3, stuck: 1 });
  });
});
