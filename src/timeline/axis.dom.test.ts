import { describe, expect, it } from 'vitest';
import { trimAxis } from './axis.ts';

/**
 * The texts that are seen of an axis 300 px wide with labels at `places` (px, as vis-timeline transforms them), in a
 * picture whose tier has an axis of `tierWidth` px.
 */
function seen(
  places: Readonly<Record<string, number>>,
  direction: 'ltr' | 'rtl',
  { tierWidth = 300, line = 'minor' } = {},
): string[] {
  const root = document.createElement('div');
  const axis = document.createElement('div');
  axis.className = 'vis-time-axis';
  root.append(axis);
  for (const [text, x] of Object.entries(places)) {
    const label = document.createElement('div');
    label.className = `vis-text vis-${line}`;
    label.style.transform = `translate(${x}px, 0px)`;
    label.textContent = text;
    axis.append(label);
  }
  trimAxis(root, 300, tierWidth, direction);
  return [...axis.children].flatMap((label) =>
    label instanceof HTMLElement && label.style.visibility === 'visible' ? [label.textContent] : [],
  );
}

describe('labels of the axis', () => {
  it('are left out where its ends would cut them', () => {
    expect(seen({ '2013': -20, '2014': 60, '2015': 140, '2016': 285 }, 'ltr')).toEqual(['2014', '2015']);
  });

  it('are those that a narrower picture of the same tier has room for', () => {
    expect(seen({ '2014': 60, '2015': 262 }, 'ltr')).toEqual(['2014', '2015']);
    expect(seen({ '2014': 60, '2015': 262 }, 'ltr', { tierWidth: 250 })).toEqual(['2014']);
  });

  it('are left out where the next would be written over them, as on the last day of a month', () => {
    expect(seen({ '26': 100, '31': 140, '1': 148, '6': 190 }, 'ltr')).toEqual(['1', '6', '26']);
  });

  it('above them, the first gives way to the next where both have no room', () => {
    expect(seen({ '2021': 0, '2022': 40 }, 'ltr', { line: 'major' })).toEqual(['2021', '2022']);
    expect(seen({ '2021': 0, '2022': 40 }, 'ltr', { line: 'major', tierWidth: 280 })).toEqual(['2022']);
  });

  it('are counted from the right in Arabic', () => {
    expect(seen({ '2013': 20, '2014': -60, '2015': -140, '2016': -285 }, 'rtl')).toEqual(['2014', '2015']);
  });
});
