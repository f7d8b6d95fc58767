import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { containerOf } from '../../tests/fixtures/fakeVis.ts';
import { plainWords } from '../../tests/fixtures/markWords.ts';
import { Drawing } from './drawing.ts';
import { Geometry } from './geometry.ts';
import type { Shown } from './pictureProps.ts';

const edition = fixtureEdition('en');
const year = { start: Date.parse('2022-01-01'), end: Date.parse('2023-01-01') };
const spring = { start: Date.parse('2022-03-01'), end: Date.parse('2022-06-01') };
const shown: Shown = { events: edition.events, lanes: 'actor', selected: null, window: year };

let root = document.createElement('div');

beforeEach(() => {
  root = document.createElement('div');
});

afterEach(() => {
  document.body.replaceChildren();
});

/** What there is to draw of the small story, `width` px wide, and a way to make it another width. */
function begin(changes: Partial<Shown> = {}, width = 1000) {
  const { container, resizeTo } = containerOf(width);
  const geometry = new Geometry(container, 'ltr', edition.bounds);
  const settings = { edition, digits: 'latn', words: plainWords, bounds: edition.bounds } as const;
  const drawing = new Drawing(root, geometry, settings, { ...shown, ...changes });
  const resize = (px: number) => {
    resizeTo(px);
    geometry.measure();
  };
  return { drawing, resize };
}

describe('what vis-timeline is given', () => {
  it('is nothing at first; then lanes, and as many marks as it may have', () => {
    const { drawing } = begin();
    expect([drawing.groups.length, drawing.items.length]).toEqual([0, 0]);
    expect(drawing.fill(0)).toBe(true);
    expect(drawing.groups.getIds()).toEqual(['arvania', 'attackers', 'kerenia', 'league']);
    drawing.fill(2);
    expect(drawing.items.length).toBe(2);
    drawing.fill();
    expect(drawing.items.length).toBe(drawing.markCount);
  });

  it('has no text that could become HTML: what is written is put in as elements', () => {
    const { drawing } = begin();
    drawing.fill();
    const given = [...drawing.items.get(), ...drawing.groups.get()];
    expect(given.length).toBeGreaterThan(5);
    expect(new Set(given.map(({ content }) => content))).toEqual(new Set(['']));
    expect(given.filter((entry) => 'title' in entry || 'style' in entry)).toEqual([]);
  });

  it('changes where the marks do, and nowhere else', () => {
    const { drawing } = begin();
    drawing.fill();
    expect(drawing.fill()).toBe(false);
    const touched: unknown[] = [];
    drawing.items.on('*', (event, change) => touched.push([event, change.items]));
    drawing.arrange({ ...shown, selected: 'attack' });
    expect(drawing.fill()).toBe(true);
    expect(touched).toEqual([['update', ['attack']]]);
  });

  it('follows the window', () => {
    const { drawing } = begin();
    drawing.fill();
    expect(drawing.items.get('attack')).not.toBeNull();
    drawing.arrange({ ...shown, window: edition.bounds });
    drawing.fill();
    expect(drawing.items.get('first-ties')).not.toBeNull();
  });

  it('is put in one lane where there is no room for more', () => {
    const { drawing, resize } = begin();
    drawing.fill();
    resize(400);
    drawing.arrange(shown);
    expect(drawing.fill()).toBe(true);
    expect(drawing.groups.getIds()).toEqual(['strip']);
    expect(root).toHaveAttribute('data-strip');
  });

  it('has an axis step that changes in the object that vis-timeline keeps', () => {
    const { drawing } = begin();
    const kept = drawing.axisStep;
    expect(kept).toEqual({ scale: 'month', step: 1 });
    drawing.arrange({ ...shown, window: edition.bounds });
    expect(drawing.axisStep).toBe(kept);
    expect(kept).toEqual({ scale: 'year', step: 5 });
  });
});

it('the style sheets are told sizes before anything is drawn, and others when the width is another', () => {
  const { drawing, resize } = begin();
  expect(root.style.getPropertyValue('--lane-column')).toBe('152px');
  resize(700);
  drawing.arrange(shown);
  expect(root.style.getPropertyValue('--lane-column')).toBe('132px');
});

describe('the first stop of the Tab key', () => {
  it('is the selected mark where it is seen, else the first that is', () => {
    expect(begin({ selected: 'break' }).drawing.firstStop?.id).toBe('break');
    expect(begin({ selected: 'first-ties' }).drawing.firstStop?.id).toBe('attack');
    expect(begin().drawing.firstStop?.id).toBe('attack');
  });

  it('is not there where nothing is seen', () => {
    expect(begin({ window: spring }).drawing.firstStop).toBeUndefined();
  });
});

it('marks that are in the page are read in the order of time, those that vis-timeline keeps for a drag are not', () => {
  const { drawing } = begin();
  drawing.fill();
  drawing.readInOrder();
  expect(root).not.toHaveAttribute('aria-owns');
  const [first, second, third] = drawing.marks.flatMap(({ id }) => drawing.buttons.buttonOf(id) ?? []);
  if (first === undefined || second === undefined)
    throw new Error('The story should have two marks in its year.');
  root.append(second, first);
  drawing.readInOrder();
  expect(third).toBeDefined();
  expect(root).toHaveAttribute('aria-owns', `${first.id} ${second.id}`);
});

it('a view is drawn for the width, its rows are packed for the tier', () => {
  const { drawing } = begin({}, 1020);
  const { layout, window } = drawing.view;
  expect(window).toBe(year);
  expect(layout.msPerPx).toBe((year.end - year.start) / (1020 - 152));
  expect(drawing.axisWidth).toBe(1020 - 152);
  expect(drawing.timeAt(50 + 152)).toBe(year.start);
});

it('the labels of the axis that have no room are hidden', () => {
  const { drawing } = begin();
  const axis = document.createElement('div');
  axis.className = 'vis-time-axis';
  const labels = [100, 845].map((x) => {
    const label = document.createElement('div');
    label.className = 'vis-text vis-minor';
    label.textContent = 'Jul';
    label.style.transform = `translate(${x}px, 0px)`;
    return label;
  });
  axis.append(...labels);
  root.append(axis);
  drawing.trimAxis();
  expect(labels.map(({ style }) => style.visibility)).toEqual(['visible', 'hidden']);
});
