import type { messages as english } from '../../locales/en/messages.ts';
import type { StoryWords } from '../../src/i18n/storyWords.ts';
import type { Edition } from '../../src/model/edition.ts';
import { editionOf } from '../../src/model/editionOf.ts';
import type { Story } from '../../src/story/story.ts';
import { languages, type TestLocale } from '../fixtures/languages.ts';

/** The words of a page in one language, by area, to find things by the names that readers hear. */
export type Words = {
  readonly [Area in keyof typeof english]: { readonly [Key in keyof (typeof english)[Area]]: string };
} & { readonly story: StoryWords };

/** A story in one language, as its pages tell it. */
export interface LocalizedStory {
  readonly edition: Edition;
  readonly words: Words;
}

/** `story` in one of its languages. */
export function localizedStoryOf(story: Story, locale: TestLocale): LocalizedStory {
  const words = story.words[locale];
  if (words === undefined) throw new Error(`The story is not told in “${locale}”.`);
  return {
    edition: editionOf(story, languages, locale),
    words: { ...languages[locale].messages, story: words },
  };
}
