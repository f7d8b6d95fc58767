import { expect, it } from 'vitest';
import { saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';

/** What is said of a short title of the event “Norland severs ties with Sudland”. */
function slip(fault: string, short: unknown, ...says: readonly unknown[]): Slip {
  return { fault, change: { 'events/break/severed-ties/short': short }, says };
}

const ar = 'نورلاند تقطع العلاقات';

it.each([
  slip(
    'one that is too long, and longer than the title',
    { en: 'Norland severs all ties with Sudland', ar },
    'severed-ties › short.en: has 36 characters of at most 32. Shorten it by 4.',
    'severed-ties › short.en: is no shorter than the title. Shorten it, or leave it out in all languages.',
  ),
  slip(
    'one that is in one language alone',
    { ar },
    expect.stringMatching(/^severed-ties › short\.en: is missing/),
  ),
  slip(
    'one that ends with a full stop',
    { en: 'Norland severs ties.', ar },
    'severed-ties › short.en: ends with a full stop. Remove it: a headline has none.',
  ),
])('tells of $fault', ({ change, says }) => {
  const [, ...lines] = saidAfter(change);
  expect(lines.toSorted()).toEqual(says);
});

it('has nothing against a short title that is one', () => {
  expect(saidAfter(slip('', { en: 'Norland severs ties', ar }).change)).toEqual([]);
});
