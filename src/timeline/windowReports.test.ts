import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TimeWindow } from '../time/window.ts';
import { WindowReports } from './windowReports.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function begin() {
  const tell = vi.fn<(window: TimeWindow) => void>();
  const reports = new WindowReports(tell);
  /** A drag that goes on for `ms`, a frame at a time, and ends at `ms`. */
  const drag = (ms: number) => {
    for (let at = 16; at <= ms; at += 16) {
      reports.moved({ start: at, end: at + 1000 });
      vi.advanceTimersByTime(16);
    }
  };
  return { tell, reports, drag };
}

describe('while the reader drags', () => {
  it('the page is told a few times a second, and always of the last window', () => {
    const { tell, drag } = begin();
    drag(960);
    expect(tell.mock.calls.length).toBeLessThan(10);
    vi.advanceTimersByTime(1000);
    expect(tell).toHaveBeenLastCalledWith({ start: 960, end: 1960 });
  });

  it('what the page was told is known when it comes back, until the hand rests', () => {
    const { tell, reports, drag } = begin();
    drag(480);
    const [first] = tell.mock.calls[0] ?? [];
    expect(first !== undefined && reports.isOwnReport({ ...first })).toBe(true);
    expect(reports.isOwnReport({ start: -5, end: 5 })).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(first !== undefined && reports.isOwnReport(first)).toBe(false);
  });

  it('nothing more is told once something else has overtaken it', () => {
    const { tell, reports, drag } = begin();
    drag(64);
    reports.stop();
    vi.advanceTimersByTime(1000);
    expect(tell).not.toHaveBeenCalled();
  });
});
