import { describe, expect, it } from 'vitest';
import { coarse, heightAt, heightIn, simplified, type Room } from './room.ts';

const room: Room = [
  { width: 300, height: 1000 },
  { width: 500, height: 800 },
  { width: 501, height: 900 },
  { width: 900, height: 900 },
];

describe('the room for a frame', () => {
  it('is that of its points, and straight between them', () => {
    expect([300, 400, 500, 501, 900].map((width) => heightAt(room, width))).toEqual([
      1000, 900, 800, 900, 900,
    ]);
  });

  it('goes on beyond the first and the last point as it was there', () => {
    expect(heightAt(room, 200)).toBe(1000);
    expect(heightAt(room, 2000)).toBe(900);
  });

  it('loses points that the others give, and is nowhere lower for it', () => {
    const often: Room = [
      { width: 300, height: 1000 },
      { width: 350, height: 950 },
      { width: 400, height: 895 },
      { width: 450, height: 845 },
      { width: 500, height: 800 },
      { width: 501, height: 900 },
      { width: 700, height: 900 },
      { width: 900, height: 900 },
    ];
    expect(simplified(often, 10)).toEqual(room);
    expect(simplified(often, 4)).not.toEqual(room);
    for (const { width, height } of often) {
      expect(heightAt(simplified(often, 10), width)).toBeGreaterThanOrEqual(height);
    }
  });

  it('is a CSS length of as many terms as there are slopes', () => {
    expect(heightIn(room)).toBe(
      'calc(1000px + clamp(-200px, (100cqi - 300px) * -1, 0px) + clamp(0px, (100cqi - 500px) * 100, 100px))',
    );
    expect(heightIn([{ width: 300, height: 640 }])).toBe('640px');
  });

  it('is in CSS nowhere lower than its points, however few digits a slope has', () => {
    const rising: Room = [
      { width: 300, height: 600 },
      { width: 600, height: 619 },
    ];
    expect(heightIn(rising)).toContain('* 0.07, 19px)');
    const falling: Room = [
      { width: 300, height: 619 },
      { width: 600, height: 600 },
    ];
    expect(heightIn(falling)).toContain('clamp(-19px, (100cqi - 300px) * -0.06, 0px)');
  });

  it('can be had in whole steps, and is nowhere lower for it', () => {
    expect(coarse(room, 64).map(({ height }) => height)).toEqual([1024, 832, 960, 960]);
  });
});
