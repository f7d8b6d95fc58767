import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { containerOf, fakeBrowser } from '../../tests/fixtures/fakeVis.ts';
import { day } from '../time/span.ts';
import type { TimeWindow } from '../time/window.ts';
import { Geometry } from './geometry.ts';
import { WindowSync } from './windowSync.ts';

const bounds = { start: 0, end: 1000 * day };
const days = (start: number, end: number): TimeWindow => ({ start: start * day, end: end * day });

beforeEach(fakeBrowser);

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The window of a picture that shows days 100 to 200, where it was sent, and what the page was told. */
function begin() {
  const tell = vi.fn<(window: TimeWindow) => void>();
  const sent: { start: number; end: number; animated: boolean }[] = [];
  const sync = new WindowSync(new Geometry(containerOf(1000).container, 'ltr', bounds), days(100, 200), tell);
  const move = ({ start, end }: TimeWindow, byUser: boolean) => {
    sync.moved({ start: new Date(start), end: new Date(end), byUser });
  };
  const start = () => {
    sync.start({
      setWindow: (from, to, { animation }) => {
        sent.push({ start: from, end: to, animated: animation !== false });
        // vis-timeline tells at once of what is not animated.
        if (animation === false) move({ start: from, end: to }, false);
      },
    });
  };
  return { sync, sent, tell, start, move };
}

describe('what the page asks for', () => {
  it('is where vis-timeline is sent, no further than the story reaches', () => {
    const { sync, sent, start } = begin();
    start();
    sync.show(days(300, 400));
    vi.advanceTimersByTime(1000);
    sync.show(days(950, 1050));
    expect(sent).toEqual([
      { ...days(300, 400), animated: true },
      { ...days(900, 1000), animated: true },
    ]);
  });

  it('in a stream, as a brush is dragged, is followed at once', () => {
    const { sync, sent, start } = begin();
    start();
    for (const first of [101, 102, 103]) sync.show(days(first, first + 100));
    expect(sent.map(({ animated }) => animated)).toEqual([true, false, false]);
    expect(sync.seen).toEqual(days(103, 203));
  });

  it('is not animated for whoever wants less motion', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const { sync, sent, start } = begin();
    start();
    sync.show(days(300, 400));
    expect(sent).toEqual([{ ...days(300, 400), animated: false }]);
  });

  it('is not told back to it', () => {
    const { sync, tell, start, move } = begin();
    start();
    sync.show(days(300, 400));
    move(days(200, 300), false);
    move(days(300, 400), false);
    vi.advanceTimersByTime(1000);
    expect(tell).not.toHaveBeenCalled();
  });

  it('before vis-timeline can be moved is where it is sent first', () => {
    const { sync, sent, start } = begin();
    sync.show(days(300, 400));
    expect(sent).toEqual([]);
    start();
    expect(sent).toMatchObject([days(300, 400)]);
  });

  it('unchanged, at any later render, moves nothing, wherever the reader has gone meanwhile', () => {
    const { sync, sent, start, move } = begin();
    start();
    move(days(110, 210), true);
    sync.show(days(100, 200));
    expect(sent).toEqual([]);
  });
});

describe('what the reader does', () => {
  it('is told to the page, which gives it back late: that moves nothing', () => {
    const { sync, sent, tell, start, move } = begin();
    start();
    move(days(110, 210), true);
    vi.advanceTimersByTime(150);
    expect(tell.mock.calls).toEqual([[days(110, 210)]]);
    move(days(120, 220), true);
    sync.show(days(110, 210));
    expect(sent).toEqual([]);
    expect(sync.seen).toEqual(days(120, 220));
  });

  it('is told no more once the page asks for something else', () => {
    const { sync, tell, start, move } = begin();
    start();
    move(days(110, 210), true);
    sync.show(days(300, 400));
    vi.advanceTimersByTime(1000);
    expect(tell).not.toHaveBeenCalled();
  });

  it('by the wheel moves at once, and is told a while later', () => {
    const { sync, sent, tell, start } = begin();
    start();
    sync.moveTo(days(-50, 50));
    expect(sent).toEqual([{ ...days(0, 100), animated: false }]);
    expect(tell).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(tell.mock.calls).toEqual([[days(0, 100)]]);
  });

  it('by keys is asked of the page at once, and moves nothing by itself', () => {
    const { sync, sent, tell, start } = begin();
    start();
    sync.ask(days(125, 175));
    expect(tell.mock.calls).toEqual([[days(125, 175)]]);
    expect(sent).toEqual([]);
    tell.mockClear();
    sync.ask(days(100, 200));
    expect(tell).not.toHaveBeenCalled();
  });

  it('is not told of a picture that is gone', () => {
    const { sync, tell, start, move } = begin();
    start();
    move(days(110, 210), true);
    sync.stop();
    vi.advanceTimersByTime(1000);
    expect(tell).not.toHaveBeenCalled();
  });
});
