import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { layoutOf, markOf, type Mark } from '../model/layout.ts';
import { wideMeasures } from '../model/lanesMeasure.ts';
import { day } from '../time/span.ts';
import { stepOf, targetOf, zoomStepOf } from './keyboard.ts';

const edition = fixtureEdition('en');
const layout = layoutOf({
  edition,
  events: edition.events,
  choice: 'actor',
  compact: false,
  selected: null,
  scale: day / 40,
  measures: wideMeasures,
});

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
    expect(stepOf(key, direction)).toBe(1);
    expect(targetOf(key, direction, layout, mark('attack'))?.id).toBe('shutdown');
  });

  it.each([
    { key: 'ArrowLeft', direction: 'ltr' },
    { key: 'ArrowRight', direction: 'rtl' },
  ] as const)('in $direction text, $key goes to the earlier event', ({ key, direction }) => {
    expect(stepOf(key, direction)).toBe(-1);
    expect(targetOf(key, direction, layout, mark('shutdown'))?.id).toBe('attack');
  });

  it('walk through all lanes in the order of time, and stop at either end', () => {
    const walked = [layout.marks[0]];
    for (let at = walked[0]; at !== undefined; walked.push(at)) {
      at = targetOf('ArrowRight', 'ltr', layout, at);
      if (at === undefined) break;
    }
    expect(walked.map((each) => each?.id)).toEqual(layout.marks.map(({ id }) => id));
    expect(targetOf('ArrowLeft', 'ltr', layout, mark('first-ties'))).toBeUndefined();
  });

  it('up and down go to what is nearest in time in the lane above or below', () => {
    expect(targetOf('ArrowDown', 'ltr', layout, mark('shutdown'))?.id).toBe('attack');
    expect(targetOf('ArrowUp', 'rtl', layout, mark('denial'))?.id).toBe('attack');
    expect(targetOf('ArrowUp', 'ltr', layout, mark('shutdown'))).toBeUndefined();
  });

  it('Home and End go to the first and the last event, in either direction', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      expect(targetOf('Home', direction, layout, mark('attack'))?.id).toBe('first-ties');
      expect(targetOf('End', direction, layout, mark('attack'))?.id).toBe('visit');
    }
  });
});

it('plus and minus zoom with or without Shift; letters do nothing', () => {
  expect(['+', '=', '-', '_', 'a'].map(zoomStepOf)).toEqual([1, 1, -1, -1, 0]);
  expect(targetOf('a', 'ltr', layout, mark('attack'))).toBeUndefined();
});
