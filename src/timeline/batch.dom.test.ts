import { DataSet } from 'vis-data/esnext';
import { Timeline as Vis } from 'vis-timeline/esnext';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inOneBatch } from './batch.ts';

// With vis-timeline itself, since a batch knows its insides: another version may have others.

interface Item {
  readonly id: string;
  readonly type: 'range';
  readonly content: string;
  readonly start: number;
  readonly end: number;
}

const item = (id: string): Item => ({ id, type: 'range', content: '', start: 10, end: 20 });

let vis: Vis;
let items: DataSet<Item>;
let redraw = vi.fn<() => boolean>();

/** The part of vis-timeline that draws items. */
function itemSetOf(timeline: Vis) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the test is about
  const insides = timeline as unknown as {
    readonly itemSet: { redraw: () => boolean; readonly items: Readonly<Record<string, { hide(): void }>> };
  };
  return insides.itemSet;
}

/** vis-timeline's own of an item. */
function visItem(id: string): { hide(): void } {
  const found = itemSetOf(vis).items[id];
  if (found === undefined) throw new Error(`vis-timeline has no “${id}”.`);
  return found;
}

beforeEach(() => {
  items = new DataSet<Item>([item('stays'), item('goes')]);
  vis = new Vis(document.createElement('div'), items, { start: 0, end: 100, autoResize: false });
  redraw = vi.spyOn(itemSetOf(vis), 'redraw');
});

afterEach(() => {
  vis.destroy();
});

/** A removal, an update and an addition. */
function changeAll(): string {
  items.remove(['goes']);
  items.update([{ ...item('stays'), start: 12 }, item('comes')]);
  return 'done';
}

it('by itself vis-timeline draws its items at each change', () => {
  changeAll();
  expect(redraw).toHaveBeenCalledTimes(3);
});

it('in a batch it draws them once, after all changes', () => {
  const drawn: (string | number)[][] = [];
  redraw.mockImplementation(() => drawn.push(Object.keys(itemSetOf(vis).items)) > 1);
  expect(inOneBatch(vis, changeAll)).toBe('done');
  expect(drawn).toEqual([['stays', 'comes']]);
});

it('a batch without a change draws nothing', () => {
  inOneBatch(vis, () => items.remove([]));
  expect(redraw).not.toHaveBeenCalled();
});

it('after a batch that throws, vis-timeline is as it was', () => {
  const broken = () => {
    items.add(item('comes'));
    throw new Error('broken');
  };
  expect(() => inOneBatch(vis, broken)).toThrow('broken');
  expect(redraw).toHaveBeenCalledOnce();
  items.remove(['comes']);
  expect(redraw).toHaveBeenCalledTimes(2);
});

it('in a batch an item that changes leaves the page, to be measured with others, and no other does', () => {
  redraw.mockReturnValue(false);
  const changed = vi.spyOn(visItem('stays'), 'hide');
  const other = vi.spyOn(visItem('goes'), 'hide');
  inOneBatch(vis, () => items.update({ ...item('stays'), start: 12 }));
  expect(changed).toHaveBeenCalledOnce();
  expect(other).not.toHaveBeenCalled();
});
