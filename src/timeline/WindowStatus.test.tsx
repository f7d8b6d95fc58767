import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { TestLocale } from '../../tests/fixtures/languages.ts';
import { onDay } from '../../tests/fixtures/layout.ts';
import { inLocale, renderIn } from '../../tests/setup/renderIn.tsx';
import { day } from '../time/span.ts';
import type { TimeWindow } from '../time/window.ts';
import { WindowStatus } from './WindowStatus.tsx';

const { opening } = fixtureEdition('en');
const july = { start: Date.parse('2022-07-01'), end: Date.parse('2022-08-01') };
const events = [onDay(4), onDay(14), onDay(24)];

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const view = (locale: TestLocale, window: TimeWindow) => (
  <WindowStatus edition={fixtureEdition(locale)} events={events} window={window} />
);

function rest() {
  act(() => {
    vi.advanceTimersByTime(1000);
  });
}

/** What is told in `locale` once the picture, which was as it opens, rests at each of `windows` in turn. */
function toldAt(locale: TestLocale, ...windows: readonly TimeWindow[]): string[] {
  const { rerender } = renderIn(locale, view(locale, opening));
  rest();
  return windows.map((window) => {
    rerender(inLocale(locale, view(locale, window)));
    rest();
    return screen.getByRole('status').textContent;
  });
}

describe('what is told of the window', () => {
  it.each([
    { locale: 'en', told: '3 events, 1–31 July 2022' },
    { locale: 'ar', told: '3 أحداث، 1–31 يوليو 2022' },
    { locale: 'fa', told: '۳ رویداد، ۱۰ تیر – ۹ مرداد ۱۴۰۱' },
  ] as const)('is how many events there are, and when, in $locale', ({ locale, told }) => {
    expect(toldAt(locale, july)).toEqual([told]);
  });

  it('is by months or years where days would be more than one wants to hear', () => {
    const months = { start: Date.parse('2022-07-02'), end: Date.parse('2022-10-20') };
    const years = { start: Date.parse('2015-07-02'), end: Date.parse('2023-02-20') };
    expect(toldAt('en', months, years)).toEqual(['3 events, July – October 2022', '3 events, 2015–2023']);
  });

  it('is nothing at first, nor where the window only moves along, nor where there is no event', () => {
    const moved = { start: opening.start + day, end: opening.end + day };
    const empty = { start: Date.parse('2023-07-01'), end: Date.parse('2023-07-20') };
    expect(toldAt('en', opening, moved, empty)).toEqual(['', '', '']);
  });

  it('is told once, when the picture has come to rest', () => {
    const { rerender } = renderIn('en', view('en', opening));
    rerender(inLocale('en', view('en', { start: july.start, end: july.end + day })));
    act(() => {
      vi.advanceTimersByTime(500);
    });
    rerender(inLocale('en', view('en', july)));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    rest();
    expect(screen.getByRole('status')).toHaveTextContent('3 events, 1–31 July 2022');
  });
});
