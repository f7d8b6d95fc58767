import { renderHook } from '@testing-library/react';
import { useMemo } from 'react';
import { expect, it } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { useLater } from './useLater.ts';

const english = fixtureEdition('en');
const arabic = fixtureEdition('ar');

/** What pictures and lists show, render by render, of what a page shows. */
function pictured() {
  const seen: (readonly [edition: string, titles: readonly string[]])[] = [];
  const { rerender } = renderHook(
    ({ edition, count }) => {
      const now = useMemo(() => edition.events.slice(0, count), [edition, count]);
      const events = useLater(edition, now);
      seen.push([edition.locale, events.map(({ title }) => title)]);
    },
    { initialProps: { edition: english, count: 8 } },
  );
  return { seen, rerender };
}

it('what filters leave is drawn after it was counted', () => {
  const { seen, rerender } = pictured();
  rerender({ edition: english, count: 2 });
  const counts = seen.map(([, titles]) => titles.length);
  expect(counts[0]).toBe(8);
  expect(counts.at(-1)).toBe(2);
  expect(counts.filter((count) => count === 8).length).toBeGreaterThan(1);
});

it('nothing is drawn in another language than the page', () => {
  const { seen, rerender } = pictured();
  rerender({ edition: arabic, count: 8 });
  for (const [locale, titles] of seen) {
    const { events } = locale === 'ar' ? arabic : english;
    expect(titles).toEqual(events.map(({ title }) => title));
  }
  expect(seen.at(-1)?.[0]).toBe('ar');
});
