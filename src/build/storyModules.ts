import type { Connect, Plugin } from 'vite';
import { mistakesIn, mistakesText } from '../check/check.ts';
import type { Mistake } from '../check/mistake.ts';
import { sizesOf } from '../model/sizedEdition.ts';
import { escaped } from '../site/escaped.ts';
import { parsed } from './handOverScript.ts';
import { chapterStyles, kindStyles, languageStyles } from './storyStyles.ts';
import {
  pageResourcesJson,
  wholeResourcesJson,
  localizedStories,
  type TheStory,
  type LocalizedStory,
} from './theStory.ts';

/**
 * Gives the code the story that is built, as virtual modules (src/types/storyModules.d.ts). A story with mistakes stops
 * the build and lists them all; in development every page lists them until they are mended.
 */
export function storyModules(theStory: TheStory): Plugin {
  const { story, languages, folder } = theStory;
  const prefix = 'virtual:story/';
  const codes = new Map<string, () => string>();
  let found: readonly Mistake[] | undefined;
  // Looked for when they are asked for, and once: previews and tests have these settings too.
  const mistakes = () => (found ??= mistakesIn(story, languages, { folder }));
  let isInDevelopment = false;
  return {
    name: 'story-modules',
    configureServer(server) {
      isInDevelopment = true;
      if (mistakes().length > 0) server.middlewares.use(listing(mistakesText(mistakes())));
    },
    buildStart() {
      if (mistakes().length > 0) {
        const text = mistakesText(mistakes());
        if (!isInDevelopment) this.error(text);
        this.warn(text);
        return;
      }
      const localized = localizedStories(theStory);
      codes.set('locales', () => fetchingModule('fetchLocale', 'locale', localized));
      codes.set('editor', () => fetchingModule('fetchEditor', 'editor', localized));
      codes.set('pages', () => pagesModule(localized));
      codes.set('kinds', () => `export const kinds = ${JSON.stringify(story.kinds)};`);
      codes.set(
        'styles.css',
        () =>
          languageStyles(Object.values(languages)) +
          kindStyles(story.kinds) +
          chapterStyles(Object.keys(story.chapters)),
      );
      for (const one of localized) {
        codes.set(`locale/${one.locale}`, () => localeModule(one));
        codes.set(`editor/${one.locale}`, () => editorModule(one));
      }
    },
    resolveId(id) {
      return id.startsWith(prefix) ? `\0${id}` : null;
    },
    load(id) {
      return id.startsWith(`\0${prefix}`) ? (codes.get(id.slice(prefix.length + 1))?.() ?? null) : null;
    },
  };
}

/** Answers every request for a page with `text`, until the server starts anew, which the page then sees. */
function listing(text: string): Connect.NextHandleFunction {
  const client = '<script type="module" src="/@vite/client"></script>';
  return ({ headers }, response, next) => {
    if (headers.accept?.includes('text/html') !== true) return next();
    response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Mistakes</title>${client}<pre>${escaped(text)}</pre>`);
  };
}

/** What a page needs in one language. */
function localeModule(localized: LocalizedStory): string {
  return `export const resources = ${parsed(pageResourcesJson(localized))};`;
}

/** What editors need in one language beside that. */
function editorModule({ edition, messages }: LocalizedStory): string {
  const sizes = parsed(JSON.stringify(sizesOf(edition)));
  return `export const sizes = ${sizes}, words = ${parsed(JSON.stringify(messages.editor))};`;
}

/** How the module `part` of each language is fetched: `name[locale]()`. */
function fetchingModule(name: string, part: string, localized: readonly LocalizedStory[]): string {
  const fetching = localized.map(
    ({ locale }) => `${JSON.stringify(locale)}: () => import('virtual:story/${part}/${locale}')`,
  );
  return `export const ${name} = {${fetching.join(',')}};`;
}

/** Every language at once, for what draws the pages. */
function pagesModule(localized: readonly LocalizedStory[]): string {
  const all = localized.map((one) => parsed(wholeResourcesJson(one)));
  return `export const resources = [${all.join(',')}];`;
}
