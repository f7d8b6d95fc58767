import { expect, it } from 'vitest';
import { packingZoomOf } from './zoomSteps.ts';

const widest = 1000;

/** The zooms that are packed on the way through those of all frames. */
function packedOnTheWay(frames: readonly number[]): number[] {
  let packed = frames[0] ?? Number.NaN;
  const all = [packed];
  for (const wanted of frames) {
    packed = packingZoomOf(wanted, packed, widest);
    if (packed !== all.at(-1)) all.push(packed);
  }
  return all;
}

it('a drag packs nothing', () => {
  expect(packedOnTheWay([10, 10.00001, 9.99999, 10])).toEqual([10]);
});

it('zooming in eight times packs three times, and nothing is packed closer than it is drawn', () => {
  const frames = Array.from({ length: 100 }, (_, frame) => 80 * 8 ** (-frame / 99));
  expect(packedOnTheWay(frames)).toHaveLength(4);
  for (const wanted of frames) expect(packingZoomOf(wanted, 80, widest)).toBeGreaterThanOrEqual(wanted);
});

it('zooming out eight times packs six times or less', () => {
  const frames = Array.from({ length: 100 }, (_, frame) => 10 * 8 ** (frame / 99));
  expect(packedOnTheWay(frames).length).toBeLessThanOrEqual(7);
  for (const wanted of frames) expect(packingZoomOf(wanted, 10, widest)).toBeGreaterThanOrEqual(wanted);
});

it('no zoom is packed beyond that of the whole story', () => {
  expect(packingZoomOf(990, 500, widest)).toBe(widest);
  expect(packingZoomOf(widest, 500, widest)).toBe(widest);
});
