import { describe, expect, it } from 'vitest';
import type { Event } from './ids.ts';
import type { StoryLocale } from './languages.ts';
import { statements } from './startingArticle.ts';
import story from './story.ts';

const events = new Map(Object.values(story.events).flatMap((filed) => Object.entries(filed)));

function wordsOf({ title, summary, claims = [], notes = [] }: Event, locale: StoryLocale): string {
  const texts = [title, summary, ...claims.map(({ text }) => text), ...notes];
  return texts.map((text) => text[locale]).join('\n');
}

describe('the starting article', () => {
  it('has sixteen statements', () => {
    expect(statements).toHaveLength(16);
  });

  describe.each(statements)('statement %$: $says', ({ foundIn }) => {
    it.each(foundIn)('is told in both languages by $event', ({ event: id, date, en, ar, claims = [] }) => {
      const event = events.get(id);
      if (event === undefined) throw new Error(`The story has no event “${id}”.`);
      expect(event.date).toBe(date);
      for (const pattern of en) expect(wordsOf(event, 'en')).toMatch(pattern);
      for (const pattern of ar) expect(wordsOf(event, 'ar')).toMatch(pattern);
      expect(event.claims?.map(({ by, stance }) => `${by} ${stance}`) ?? []).toEqual(
        expect.arrayContaining([...claims]),
      );
    });
  });

  it('is a source that readers can open, cited where the story speaks of it', () => {
    expect(story.sources['elbalad-rama-2022'].url).toBe('https://elbalad.news/5494806');
    const silent = [...events]
      .filter(([, event]) => /Sada El-Balad/u.test(wordsOf(event, 'en')))
      .filter(([, { sources, claims = [] }]) => {
        const cited = [...sources, ...claims.flatMap((claim) => claim.sources)];
        return !cited.includes('elbalad-rama-2022');
      });
    expect(silent.map(([id]) => id)).toEqual([]);
  });

  it('announces one meeting of which no report says that it took place', () => {
    const announced = [...events].filter(([, { announcedOnly }]) => announcedOnly === true).map(([id]) => id);
    expect(announced).toEqual(['rama-netanyahu-planned-2022']);
  });
});
