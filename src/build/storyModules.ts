import type { Plugin } from 'vite';
import { mistakesIn, mistakesText } from '../check/check.ts';
import { kindStyles, languageStyles } from './storyStyles.ts';
import { resourcesJson, localizedStories, type TheStory, type LocalizedStory } from './theStory.ts';

/**
 * Gives the code the story that is built, as virtual modules (src/types/storyModules.d.ts). A story with mistakes stops
 * the build and lists them all.
 */
export function storyModules({ story, languages, folder }: TheStory): Plugin {
  const prefix = 'virtual:story/';
  const codes = new Map<string, () => string>();
  return {
    name: 'story-modules',
    buildStart() {
      const mistakes = mistakesIn(story, languages, { folder });
      if (mistakes.length > 0) this.error(mistakesText(mistakes));
      const localized = localizedStories({ story, languages });
      codes.set('locales', () => localesModule(localized));
      codes.set('pages', () => pagesModule(localized));
      codes.set('kinds', () => `export const kinds = ${JSON.stringify(story.kinds)};`);
      codes.set('styles.css', () => languageStyles(Object.values(languages)) + kindStyles(story.kinds));
      for (const one of localized) codes.set(`locale/${one.locale}`, () => localeModule(one));
    },
    resolveId(id) {
      return id.startsWith(prefix) ? `\0${id}` : null;
    },
    load(id) {
      return id.startsWith(`\0${prefix}`) ? (codes.get(id.slice(prefix.length + 1))?.() ?? null) : null;
    },
  };
}

/** What a page needs in one language. */
function localeModule(localized: LocalizedStory): string {
  // JSON.parse of a string is read faster by engines than an object literal of this size.
  return `export const resources = JSON.parse(${JSON.stringify(resourcesJson(localized))});`;
}

/** How each language is fetched, and the few words that are told where it cannot be. */
function localesModule(localized: readonly LocalizedStory[]): string {
  const fetching = localized.map(
    ({ locale }) => `${JSON.stringify(locale)}: () => import('virtual:story/locale/${locale}')`,
  );
  const crashWords = Object.fromEntries(localized.map(({ locale, messages }) => [locale, messages.crash]));
  return `export const fetchLocale = {${fetching.join(',')}};export const crashWords = ${JSON.stringify(crashWords)};`;
}

/** Every language at once, for what draws the pages. */
function pagesModule(localized: readonly LocalizedStory[]): string {
  const imports = localized.map(
    ({ locale }, index) => `import { resources as r${index} } from 'virtual:story/locale/${locale}';`,
  );
  return `${imports.join('')}export const resources = [${localized.map((_, index) => `r${index}`).join(',')}];`;
}
