import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelPadding, letter } from '../model/axisTicks.ts';
import { mostRows } from '../model/lanes.ts';
import { gap, laneColumnOf, laneMetrics, stripBelow, stripMetrics } from '../model/pictureMetrics.ts';

/** The text of the style sheet `name`, in whatever folder it is. */
function sheet(name: string): string {
  const [path] = globSync(`src/**/${name}`);
  if (path === undefined) throw new Error(`There is no ${name}: say in this test where its rules are now.`);
  return readFileSync(path, 'utf8');
}

/** The numbers that `pattern` finds in the style sheet `name`. */
function numbers(name: string, pattern: RegExp): number[] {
  return [...sheet(name).matchAll(pattern)].map(([, number]) => Number(number));
}

// Style sheets cannot import: numbers that they share with the model are written twice. Where one of these tests fails,
// change the other number too.
describe('style sheets agree with the model on', () => {
  it('the rows of a lane', () => {
    const later = Array.from({ length: mostRows - 1 }, (_, index) => index + 1);
    const hint =
      'items.module.css needs a rule .item[data-row="n"] { --at: n } for each row after the first that lanes.ts ' +
      'gives a lane (mostRows). Marks of a row without one would lie on those of the first.';
    expect(numbers('items.module.css', /\.item\[data-row='(\d+)'\]/g), hint).toEqual(later);
    expect(numbers('items.module.css', /\]\s*\{\s*--at: (\d+);/g), hint).toEqual(later);
  });

  it.each(['LazyTimeline.module.css', 'pictureBox.module.css', 'static.module.css', 'Toolbar.module.css'])(
    'the width from which there are lanes, and no strip: %s',
    (name) => {
      const hint = `${name} changes where the strip does: at stripBelow of pictureMetrics.ts.`;
      const widths = numbers(name, /@container[^{]*inline-size (?:<|>=) (\d+)px/g);
      expect(new Set(widths), hint).toEqual(new Set([stripBelow]));
    },
  );

  it('the height of the axis, below which the picture says that it is empty', () => {
    const [height] = numbers('EmptyState.module.css', /inset-block: (\d+)px/g);
    expect(height, 'EmptyState.module.css begins below the axis of the strip.').toBe(stripMetrics.axis);
  });

  it('the height of the axis, beside which the tools stand', () => {
    const [height] = numbers('Toolbar.module.css', /block-size: (\d+)px/g);
    expect(height, 'Toolbar.module.css makes tools as high as the axis beside them.').toBe(laneMetrics.axis);
  });

  it('the room for three tools, above the names of the lanes', () => {
    const [rem = Infinity] = numbers('theme.css', /--target: ([\d.]+)rem/g);
    const hint = 'Three tools (--target of theme.css) stand above the lane names: see laneColumnOf.';
    expect(laneColumnOf(stripBelow), hint).toBeGreaterThanOrEqual(3 * rem * 16);
  });

  it('the letters of the axis, by which vis-timeline and the static picture leave labels out', () => {
    const [wide] = numbers('vis.css', /\.vis-measure \{\s*inline-size: (\d+)px/g);
    expect(wide, 'vis.css has the letter that vis-timeline measures: see axisTicks.ts.').toBe(letter);
    const [padding] = numbers('picture.module.css', /padding: 0 (\d+)px/g);
    expect(padding, 'picture.module.css has what is before a label: see axisTicks.ts.').toBe(labelPadding);
  });

  it('the gap between an icon and its label', () => {
    const [apart] = numbers('marks.module.css', /--apart: min\((\d+)px/g);
    expect(apart, 'marks.module.css has the gap of pictureMetrics.ts.').toBe(gap);
  });
});
