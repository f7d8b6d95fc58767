/** How high (CSS px) a frame of a width (CSS px) will be. */
export interface RoomPoint {
  readonly width: number;
  readonly height: number;
}

/** How high a frame will be at each width: points in order of width, and straight lines between them. */
export type Room = readonly [RoomPoint, ...RoomPoint[]];

/** The height (CSS px) of `room` at `width`. */
export function heightAt(room: Room, width: number): number {
  return stepsOf(room).reduce((height, { from, to }) => {
    const part = (width - from.width) / (to.width - from.width);
    return height + (to.height - from.height) * Math.min(1, Math.max(0, part));
  }, room[0].height);
}

/**
 * The same as a CSS length, in a container whose inline size (`cqi`) is the width: so that a page reserves the room
 * with no script. From the first height on, each step adds what it has of its rise or fall.
 */
export function heightIn(room: Room): string {
  const terms = stepsOf(room).flatMap(({ from, to }) => {
    const rise = to.height - from.height;
    const slope = Number((rise / (to.width - from.width)).toFixed(3));
    if (slope === 0) return [];
    const [least, most] = rise < 0 ? [`${rise}px`, '0px'] : ['0px', `${rise}px`];
    return [`clamp(${least}, (100cqi - ${from.width}px) * ${slope}, ${most})`];
  });
  const first = `${room[0].height}px`;
  return terms.length === 0 ? first : `calc(${[first, ...terms].join(' + ')})`;
}

function stepsOf(room: Room): readonly { readonly from: RoomPoint; readonly to: RoomPoint }[] {
  return room.slice(1).map((to, index) => ({ from: room[index] ?? room[0], to }));
}
