import type { Direction } from '../i18n/locale.ts';
import type { Layout, Mark } from '../model/layout.ts';

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

const centreOf = ({ start, end }: Mark) => (start + end) / 2;

/** The mark of the lane above (`-1`) or below (`1`) that is nearest in time to `from`. */
function acrossLanes({ lanes, marks }: Layout, from: Mark, step: -1 | 1): Mark | undefined {
  const lane = lanes[lanes.findIndex(({ id }) => id === from.lane) + step];
  const distance = (mark: Mark) => Math.abs(centreOf(mark) - centreOf(from));
  return marks
    .filter((mark) => mark.lane === lane?.id)
    .reduce<Mark | undefined>(
      (nearest, mark) => (nearest !== undefined && distance(nearest) <= distance(mark) ? nearest : mark),
      undefined,
    );
}

/** The mark that `key` leads to from the mark `from`; undefined where there is none, or the key means nothing here. */
export function targetOf(key: string, direction: Direction, layout: Layout, from: Mark): Mark | undefined {
  const { marks } = layout;
  switch (key) {
    case 'Home':
      return marks[0];
    case 'End':
      return marks.at(-1);
    case 'ArrowUp':
      return acrossLanes(layout, from, -1);
    case 'ArrowDown':
      return acrossLanes(layout, from, 1);
    default: {
      const step = stepOf(key, direction);
      // Without a step this is `from` itself, and `at(-1)` would be the last.
      return step === 0 ? undefined : marks[marks.indexOf(from) + step];
    }
  }
}
