import { expect } from '@playwright/test';
import type { WholeEdition } from '../../src/model/wholeEdition.ts';
import type { TestLocale } from '../fixtures/languages.ts';
import story from '../stories/fixture/story.ts';
import { test as consoleCheck } from './consoleCheck.ts';
import { Reader } from './reader.ts';
import { localizedStoryOf, titleIn, type LocalizedStory, type Words } from './localizedStory.ts';

export { unknownRight } from './consoleCheck.ts';
export { expect };
export type { TestLocale };

/** The fixture story as its pages tell it. */
export const localizedStories: Readonly<Record<TestLocale, LocalizedStory>> = {
  ar: localizedStoryOf(story, 'ar'),
  en: localizedStoryOf(story, 'en'),
  fa: localizedStoryOf(story, 'fa'),
};

/** What it tells. */
export const editions: Readonly<Record<TestLocale, WholeEdition>> = {
  ar: localizedStories.ar.edition,
  en: localizedStories.en.edition,
  fa: localizedStories.fa.edition,
};

/** The words that its pages speak. */
export const words: Readonly<Record<TestLocale, Words>> = {
  ar: localizedStories.ar.words,
  en: localizedStories.en.words,
  fa: localizedStories.fa.words,
};

/** The title of an event in one language. */
export function titleOf(id: string, locale: TestLocale): string {
  return titleIn(localizedStories[locale], id);
}

interface Fixtures {
  /** The language of the page. The browser's own is Playwright's option `locale`. */
  readonly language: TestLocale;
  readonly reader: Reader;
}

/** A journey through the fixture story in `language`, which fails on any error or warning of the page. */
export const test = consoleCheck.extend<Fixtures>({
  language: ['en', { option: true }],
  reader: async ({ page, language }, use) => {
    await use(new Reader(page, localizedStories[language]));
  },
});

/** The journeys in English and in Arabic: in each direction of script. The second is a language of the other one. */
export function inBothDirections(journeys: (locale: TestLocale, other: TestLocale) => void): void {
  inLanguages(['en', 'ar'], (locale) => journeys(locale, locale === 'en' ? 'ar' : 'en'));
}

/** The journeys in every language of the story. */
export function inEveryLanguage(journeys: (locale: TestLocale) => void): void {
  inLanguages(['en', 'ar', 'fa'], journeys);
}

function inLanguages(locales: readonly TestLocale[], journeys: (locale: TestLocale) => void): void {
  for (const locale of locales) {
    test.describe(locale, () => {
      test.use({ language: locale });
      journeys(locale);
    });
  }
}
