import { expect, it } from 'vitest';
import { language as arabic } from '../../../locales/ar/language.ts';
import { language as english } from '../../../locales/en/language.ts';
import type { StoryLocale } from './languages.ts';
import story from './story.ts';

/** Everything in `part` that is told in `locale`; the headlines of sources are in languages of their own. */
function textsIn(part: unknown, locale: StoryLocale): readonly unknown[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]: [string, unknown]) =>
    key === locale ? [inner] : textsIn(inner, locale),
  );
}

it.each([
  { locale: 'ar', language: arabic },
  { locale: 'en', language: english },
] as const)(
  'the typeface of $locale holds every letter, mark and sign of the story',
  ({ locale, language }) => {
    const { words, actors, chapters, kinds, lanes, marks, events, revisions } = story;
    const text = JSON.stringify(
      textsIn({ words, actors, chapters, kinds, lanes, marks, events, revisions }, locale),
    );
    expect(text.length).toBeGreaterThan(10_000);
    const held = new Set(language.typeface.subsets.flatMap(({ characters }) => Array.from(characters)));
    const missing = [...new Set(text.match(/\P{C}/gu))].filter((character) => !held.has(character));
    expect(missing).toEqual([]);
  },
);
