import type { Direction } from '../i18n/locale.ts';
import type { Layout, Mark } from '../model/layout.ts';
import { drawnIcon } from '../model/scene.ts';
import type { TimeWindow } from '../time/window.ts';

/** Where a key leads in time: `1` is later, `-1` earlier. Time runs the way the script does. */
export function stepOf(key: string, direction: Direction): -1 | 0 | 1 {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return 1;
  return key === backward ? -1 : 0;
}

/** Whether a key magnifies (`1`) or takes in more time (`-1`). */
export function zoomStepOf(key: string): -1 | 0 | 1 {
  // = and _ are the same keys as + and - with or without Shift.
  if (key === '+' || key === '=') return 1;
  return key === '-' || key === '_' ? -1 : 0;
}

/** What the reader sees of a layout. */
interface View {
  readonly layout: Layout;
  readonly window: TimeWindow;
}

/** Whether a key leads to another lane. */
export function leadsAcross(key: string): boolean {
  return key === 'ArrowUp' || key === 'ArrowDown';
}

/** The time (UTC ms) at which the icon of `mark` stands: up and down keep to that of the mark that they began from. */
export function timeAt(mark: Mark, { layout, window }: View): number {
  const { from, to } = drawnIcon(mark, layout, window);
  return ((from + to) / 2) * layout.msPerPx;
}

/**
 * The mark nearest to `goal` (UTC ms) in the next lane above (`-1`) or below (`1`) that has any in the window: whoever
 * walks through the lanes stays in the stretch of time that they look at.
 */
function acrossLanes(view: View, from: Mark, step: -1 | 1, goal: number): Mark | undefined {
  const { lanes, marks } = view.layout;
  const own = lanes.findIndex(({ id }) => id === from.lane);
  const ahead = step > 0 ? lanes.slice(own + 1) : lanes.slice(0, own).toReversed();
  const seen = marks
    .map((mark) => ({ mark, at: timeAt(mark, view) }))
    .filter(({ at }) => at > view.window.start && at < view.window.end);
  for (const { id } of ahead) {
    const [nearest] = seen
      .filter(({ mark }) => mark.lane === id)
      .toSorted((a, b) => Math.abs(a.at - goal) - Math.abs(b.at - goal));
    if (nearest !== undefined) return nearest.mark;
  }
  return undefined;
}

/**
 * The mark that `key` leads to from the mark `from`; undefined where there is none, or the key means nothing here.
 * Up and down lead to what is nearest to `goal` (UTC ms).
 */
export function targetOf(
  key: string,
  direction: Direction,
  view: View,
  from: Mark,
  goal: number,
): Mark | undefined {
  const { marks } = view.layout;
  switch (key) {
    case 'Home':
      return marks[0];
    case 'End':
      return marks.at(-1);
    case 'ArrowUp':
      return acrossLanes(view, from, -1, goal);
    case 'ArrowDown':
      return acrossLanes(view, from, 1, goal);
    default: {
      const step = stepOf(key, direction);
      // Without a step this is `from` itself, and `at(-1)` would be the last.
      return step === 0 ? undefined : marks[marks.indexOf(from) + step];
    }
  }
}
