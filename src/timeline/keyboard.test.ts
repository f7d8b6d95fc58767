import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { layoutWith, onDay } from '../../tests/fixtures/layout.ts';
import { timeStepOf } from '../i18n/timeStep.ts';
import { markOf, type Mark } from '../model/layout.ts';
import { day } from '../time/span.ts';
import { chapterBeside, targetOf, timeAt, windowShowing, zoomFactorOf } from './keyboard.ts';

const edition = fixtureEdition('en');
const layout = layoutWith(edition.events, { msPerPx: day / 40 });
const year = { start: Date.parse('2022-01-01'), end: Date.parse('2023-01-01') };

/** Where `key` leads from the event `id`, in the order in which English is read. */
function from(id: string, key: string, goal = (mark(id).start + mark(id).end) / 2): string | undefined {
  return targetOf(key, 'ltr', { layout, window: year }, mark(id), goal)?.id;
}

function mark(id: string): Mark {
  const found = markOf(layout.marks, id);
  if (found === undefined) throw new Error(`The small story has no ${id}.`);
  return found;
}

describe('arrow keys', () => {
  it.each([
    { key: 'ArrowRight', direction: 'ltr' },
    { key: 'ArrowLeft', direction: 'rtl' },
  ] as const)('in $direction text, $key goes to the later event', ({ key, direction }) => {
    expect(timeStepOf(key, direction)).toBe(1);
    expect(targetOf(key, direction, { layout, window: year }, mark('attack'), 0)?.id).toBe('shutdown');
  });

  it.each([
    { key: 'ArrowLeft', direction: 'ltr' },
    { key: 'ArrowRight', direction: 'rtl' },
  ] as const)('in $direction text, $key goes to the earlier event', ({ key, direction }) => {
    expect(timeStepOf(key, direction)).toBe(-1);
    expect(targetOf(key, direction, { layout, window: year }, mark('shutdown'), 0)?.id).toBe('attack');
  });

  it('walk through all lanes in the order of time, and stop at either end', () => {
    const walked = [layout.marks[0]];
    for (let at = walked[0]; at !== undefined; walked.push(at)) {
      at = targetOf('ArrowRight', 'ltr', { layout, window: year }, at, 0);
      if (at === undefined) break;
    }
    expect(walked.map((each) => each?.id)).toEqual(layout.marks.map(({ id }) => id));
    expect(from('first-ties', 'ArrowLeft')).toBeUndefined();
  });

  it('up and down go to what is nearest in time in the lane above or below', () => {
    expect(from('shutdown', 'ArrowDown')).toBe('attack');
    expect(from('denial', 'ArrowUp')).toBe('attack');
    expect(from('shutdown', 'ArrowUp')).toBeUndefined();
  });

  it('up and down keep to the time at which they began, whatever lies between', () => {
    const begun = timeAt(mark('break'), { layout, window: year });
    expect(from('attack', 'ArrowUp', begun)).toBe('break');
    expect(from('attack', 'ArrowDown', begun)).toBe('denial');
  });

  it('up and down stay in the window, and pass over lanes that are empty there', () => {
    const july = { start: Date.parse('2022-07-01'), end: Date.parse('2022-08-01') };
    const events = [
      onDay(2),
      onDay(100, { lane: 'attackers' }),
      onDay(20, { id: 'seen', lane: 'kerenia' }),
      onDay(300, { id: 'late', lane: 'league' }),
    ];
    const view = { layout: layoutWith(events), window: july };
    const [first] = view.layout.marks;
    if (first === undefined) throw new Error('Events should have marks.');
    const next = targetOf('ArrowDown', 'ltr', view, first, first.start);
    expect(next?.id).toBe('seen');
    expect(next && targetOf('ArrowDown', 'ltr', view, next, first.start)).toBeUndefined();
  });

  it('Home and End go to the first and the last event, in either direction', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      expect(targetOf('Home', direction, { layout, window: year }, mark('attack'), 0)?.id).toBe('first-ties');
      expect(targetOf('End', direction, { layout, window: year }, mark('attack'), 0)?.id).toBe('visit');
    }
  });
});

it('the chapter before and after is the nearest of which there is an event, and begins with the first', () => {
  const [first, second, third] = edition.chapters;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('The story should have three chapters.');
  // Of the second chapter filters leave nothing.
  const { marks } = layoutWith([
    onDay(0, { chapter: first.id }),
    onDay(20, { chapter: third.id, lane: 'kerenia' }),
    onDay(30, { chapter: third.id }),
  ]);
  const beside = (id: string, step: -1 | 1) => chapterBeside(edition.chapters, marks, id, step);
  expect(beside(first.id, 1)).toMatchObject({ chapter: third, event: { id: 'day-20' } });
  expect(beside(third.id, -1)).toMatchObject({ chapter: first, event: { id: 'day-0' } });
  expect(beside(first.id, -1)).toBeUndefined();
  expect(beside(third.id, 1)).toBeUndefined();
});

it('plus and minus zoom with or without Shift; letters do nothing', () => {
  expect(['+', '=', '-', '_', '−', 'a'].map(zoomFactorOf)).toEqual([2, 2, 0.5, 0.5, 0.5, null]);
  expect(from('attack', 'a')).toBeUndefined();
});

it('an arrow key that leads to a long bar shows its beginning, and leaves the zoom alone', () => {
  const long = layoutWith([onDay(0, { span: { ...onDay(0).span, latest: Date.parse('2023-07-01') } })]);
  const june = { start: Date.parse('2022-06-01'), end: Date.parse('2022-07-01') };
  const [bar] = long.marks;
  if (bar === undefined) throw new Error('One event should be one mark.');
  const shown = windowShowing(bar, june);
  expect(shown.end - shown.start).toBe(june.end - june.start);
  expect(shown.start).toBeLessThan(bar.start);
  expect(shown.end).toBeGreaterThan(bar.start);
});
