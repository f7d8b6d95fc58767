/** How high (CSS px) a frame of a width (CSS px) will be. */
export interface RoomPoint {
  readonly width: number;
  readonly height: number;
}

/** How high a frame will be at each width: points in order of width, and straight lines between them. */
export type Room = readonly [RoomPoint, ...RoomPoint[]];

/** The height (CSS px) of `room` at `width`. */
export function heightAt(room: Room, width: number): number {
  return segmentsOf(room).reduce((height, { from, to }) => {
    const part = (width - from.width) / (to.width - from.width);
    return height + (to.height - from.height) * Math.min(1, Math.max(0, part));
  }, room[0].height);
}

/**
 * The same as a CSS length, in a container whose inline size (`cqi`) is the width: so that a page reserves the room
 * with no script. From the first height on, each step adds what it has of its rise or fall.
 */
export function heightIn(room: Room): string {
  const terms = segmentsOf(room).flatMap(({ from, to }) => {
    const rise = to.height - from.height;
    // In few digits, and never lower for it: what rises does so no later, what falls no earlier.
    const slope = Math.ceil((rise / (to.width - from.width)) * 100) / 100;
    if (slope === 0) return [];
    const [least, most] = rise < 0 ? [`${rise}px`, '0px'] : ['0px', `${rise}px`];
    return [`clamp(${least}, (100cqi - ${from.width}px) * ${slope}, ${most})`];
  });
  const first = `${room[0].height}px`;
  return terms.length === 0 ? first : `calc(${[first, ...terms].join(' + ')})`;
}

/**
 * `room` with as few points as give each height and at most `excess` (CSS px) more: a frame that is a little too high
 * shows its background, one that is too low scrolls.
 */
export function simplified(room: Room, excess = 40): Room {
  const [first, ...others] = room;
  const kept: [RoomPoint, ...RoomPoint[]] = [first];
  for (let at = 0; at < others.length;) {
    const from = room[at] ?? first;
    let reach = at + 1;
    for (let to = at + 2; to < room.length; to += 1) {
      const line: Room = [from, room[to] ?? from];
      const skipped = room.slice(at + 1, to);
      const isGood = skipped.every(({ width, height }) => {
        const over = heightAt(line, width) - height;
        return over >= 0 && over <= excess;
      });
      if (isGood) reach = to;
    }
    kept.push(room[reach] ?? from);
    at = reach;
  }
  return kept;
}

/** `room` in whole steps of `step` (CSS px), nowhere lower: what differs by less is one height. */
export function coarse([first, ...others]: Room, step: number): Room {
  const up = ({ width, height }: RoomPoint): RoomPoint => ({
    width,
    height: Math.ceil(height / step) * step,
  });
  return [up(first), ...others.map(up)];
}

function segmentsOf(room: Room): readonly { readonly from: RoomPoint; readonly to: RoomPoint }[] {
  return room.slice(1).map((to, index) => ({ from: room[index] ?? room[0], to }));
}
