import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AddressBar } from './addressBar.ts';

const address = () => location.pathname + location.search;

/** Has the browser refuse each change of address, until what is returned is called: how often it did. */
function refusing() {
  const refusals = (['pushState', 'replaceState'] as const).map((change) =>
    vi.spyOn(history, change).mockImplementation(() => {
      throw new DOMException('too often', 'SecurityError');
    }),
  );
  return {
    count: () => refusals.reduce((sum, { mock }) => sum + mock.calls.length, 0),
    stop: () => {
      for (const refusal of refusals) refusal.mockRestore();
    },
  };
}

let bar: AddressBar;

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/en/?lanes=kind');
  bar = new AddressBar();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('a link within the page is no move, not even where the first change of address was refused', () => {
  refusing();
  bar.write('/en/events/attack/', 'push');
  expect(bar.hasMovedTo('/en/?lanes=kind')).toBe(false);
  expect(bar.hasMovedTo('/en/')).toBe(true);
});

it('who has come back from where the browser refused to go has no entry more, so that Back does something', () => {
  const before = history.length;
  const refusal = refusing();
  bar.write('/en/events/attack/', 'push');
  bar.write('/en/?lanes=kind', 'push');
  refusal.stop();
  vi.advanceTimersByTime(5_000);
  expect(address()).toBe('/en/?lanes=kind');
  expect(history.length).toBe(before);
  bar.write('/en/events/attack/', 'push');
  expect(history.length).toBe(before + 1);
});

it('a browser that refuses for good is asked ever more seldom, and at once when the reader goes on', () => {
  const refusal = refusing();
  bar.write('/en/events/attack/', 'push');
  expect(refusal.count()).toBe(1);
  for (const [count, wait] of [5_000, 10_000, 20_000, 40_000].entries()) {
    vi.advanceTimersByTime(wait - 1);
    expect(refusal.count()).toBe(count + 1);
    vi.advanceTimersByTime(1);
    expect(refusal.count()).toBe(count + 2);
  }
  refusal.stop();
  bar.write('/en/events/attack/?kinds=visit', 'replace');
  vi.advanceTimersByTime(250);
  expect(address()).toBe('/en/events/attack/?kinds=visit');
});
