import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { usePictured } from './usePictured.ts';

const english = fixtureEdition('en');
const arabic = fixtureEdition('ar');

/** What pictures show, render by render, of what a page shows. */
function pictured() {
  const seen: (readonly [edition: string, titles: readonly string[]])[] = [];
  const { rerender } = renderHook(
    ({ edition, count }) => {
      const events = usePictured(edition, edition.events.slice(0, count));
      seen.push([edition.locale, events.map(({ title }) => title)]);
    },
    { initialProps: { edition: english, count: 8 } },
  );
  return { seen, rerender };
}

it('what filters leave is in the picture after it was in the list', () => {
  const { seen, rerender } = pictured();
  rerender({ edition: english, count: 2 });
  const counts = seen.map(([, titles]) => titles.length);
  expect(counts[0]).toBe(8);
  expect(counts.at(-1)).toBe(2);
  expect(counts.filter((count) => count === 8).length).toBeGreaterThan(1);
});

it('no picture is in another language than the page', () => {
  const { seen, rerender } = pictured();
  rerender({ edition: arabic, count: 8 });
  for (const [locale, titles] of seen) {
    const { events } = locale === 'ar' ? arabic : english;
    expect(titles).toEqual(events.map(({ title }) => title));
  }
  expect(seen.at(-1)?.[0]).toBe('ar');
});
