import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildMessages } from '../head/headMessages.ts';
import type { Language } from '../i18n/language.ts';
import type { Locale } from '../i18n/locale.ts';
import { calendars } from '../i18n/otherCalendar.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import type { Edition } from '../model/edition.ts';
import { editionIndexOf } from '../model/editionIndex.ts';
import { editionOf } from '../model/editionOf.ts';
import { packedEdition } from '../model/packedEdition.ts';
import type { Story } from '../story/story.ts';
import { languagesOf, type Languages } from './languages.ts';

/** The story in one language, with all the words around it. */
export interface LocalizedStory {
  readonly locale: Locale;
  readonly edition: WholeEdition;
  readonly messages: BuildMessages;
}

/** The story that is built, and where it comes from. */
export interface TheStory {
  readonly story: Story;
  readonly languages: Languages;
  /** Its folder, from the root of the repository, without a slash at its end. */
  readonly folder: string;
}

/** Imports the module in `file` (an absolute path). */
export type ImportModule = (file: string) => Promise<unknown>;

const natively: ImportModule = (file) => import(pathToFileURL(file).href);

/**
 * The folder, from `root`, of the story that `STORY` names: a folder of `src/stories`, or a path. Without it, the one
 * that package.json names. Throws where there is none.
 */
export function storyFolderOf({ STORY: named = '' }: NodeJS.ProcessEnv, root: string): string {
  const name = named === '' ? usualStory(root) : named.replace(/\/+$/u, '');
  const folder = resolve(root, name.includes('/') ? name : join('src', 'stories', name));
  if (!existsSync(join(folder, 'story.ts')))
    throw new Error(
      `STORY is “${name}”, and there is no ${join(relative(root, folder), 'story.ts')}. Write the name of a folder of src/stories, or a path.`,
    );
  return relative(root, folder);
}

function usualStory(root: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file
  const { story } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly story: string;
  };
  return story;
}

/** The story in `folder` of `root` with its languages, unchecked. Throws where a language has no folder. */
export async function loadStory(
  folder: string,
  root: string,
  importModule: ImportModule = natively,
): Promise<TheStory> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the check looks at it as at anything unknown
  const { default: story } = (await importModule(join(resolve(root, folder), 'story.ts'))) as {
    readonly default: Story;
  };
  return { story, folder, languages: await languagesOf(story.languages, folder, root, importModule) };
}

type StoryInLanguages = Pick<TheStory, 'story' | 'languages'>;

const cache = new WeakMap<StoryInLanguages, readonly LocalizedStory[]>();

/**
 * The story in each of its languages, in its order, made once. Throws where a text is missing, which the check tells
 * of.
 */
export function localizedStories(theStory: StoryInLanguages): readonly LocalizedStory[] {
  const { story, languages } = theStory;
  const made = cache.get(theStory) ?? story.languages.map((locale) => localize(locale, story, languages));
  cache.set(theStory, made);
  return made;
}

function localize(locale: Locale, story: Story, languages: Languages): LocalizedStory {
  const { messages, head } = languages[locale] ?? missing(locale);
  const words = story.words[locale] ?? missing(locale);
  return {
    locale,
    edition: editionOf(story, languages, locale),
    messages: { ...messages, head, story: words },
  };
}

function missing(locale: Locale): never {
  throw new Error(`The story has no words in “${locale}”. Run npm run check:story.`);
}

/** `localized` with the language for readers of none of them first. Throws where it is not among them. */
export function defaultFirst(
  localized: readonly LocalizedStory[],
  tag: Locale,
): readonly [LocalizedStory, ...LocalizedStory[]] {
  const first = localized.find(({ locale }) => locale === tag) ?? missing(tag);
  return [first, ...localized.filter((one) => one !== first)];
}

/**
 * Words of what is only read, and what the build alone writes: how accounts, claims, sources, changes and calendars are
 * called, what is folded, and what is said above and below them. By their area; `calendar_` is all that begin so.
 */
export const writtenWords: Readonly<Record<string, readonly string[]>> = {
  crash: ['textOnly'],
  story: ['description', 'markedSources', 'markingRule'],
  reading: (
    'accounts_ calendar_ language_ rail_ revision_ revisionSort_ stance_ aboutRevisions allRevisions allSources ' +
    'citedIn namedPart newTab noRevisions otherCalendars parties sourceReference sourcesCounted unansweredSearched via'
  ).split(' '),
};

function isWritten(area: string, key: string, language: Language): boolean {
  return (
    writtenWords[area]?.includes(key.replace(/_.*/u, '_')) === true ||
    (area === 'dates' && otherMonthsOf(language).includes(key))
  );
}

/** Rules of a language by which pages and files are written, and the story embedded, but by which nothing is read. */
const writtenRules: readonly string[] = [
  'card',
  'citation',
  'clauseMarks',
  'comma',
  'leadingWords',
  'openGraph',
  'otherCalendars',
  'quotes',
  'search',
] satisfies readonly (keyof Language)[];

/** The names of months of the calendars in which pages in `language` say no date: what else has them the build writes. */
function otherMonthsOf({ calendar, calendarBeside }: Language): readonly string[] {
  const said: readonly (string | null)[] = [calendar, calendarBeside];
  return Object.entries(calendars).flatMap(([name, { months }]) => (said.includes(name) ? [] : months));
}

/** The resources of one language as JSON for a page: of the story its index, and no words that it does not say itself. */
export function pageResourcesJson({ edition, messages, locale }: LocalizedStory): string {
  const { language, languages, actors, ...index } = packedEdition(editionIndexOf(edition));
  const { family, letters } = language.typeface;
  const rules = Object.entries(language).filter(([rule]) => !writtenRules.includes(rule));
  const words = Object.entries(areasOf(messages, ['editor', 'embed', 'moments'])).map(([area, said]) => [
    area,
    Object.fromEntries(Object.entries(said).filter(([key]) => !isWritten(area, key, language))),
  ]);
  return JSON.stringify({
    locale,
    edition: {
      ...index,
      // The sprite has the icons.
      kinds: index.kinds.map(({ icon: _icon, ...kind }) => kind),
      // What heads of pages alone say of them.
      languages: languages.map(({ openGraph: _openGraph, ...one }) => one),
      actors: Object.fromEntries(
        Object.entries(actors).map(([id, { unnamed: _unnamed, ...actor }]) => [id, actor]),
      ),
      language: { ...Object.fromEntries(rules), typeface: { family, letters } },
    },
    messages: Object.fromEntries(words),
  });
}

/** The same as JSON for a page in a frame. */
export function resourcesJson({ edition, messages, locale }: LocalizedStory): string {
  return JSON.stringify({
    locale,
    edition: withoutSearch(editionIndexOf(edition)),
    messages: areasOf(messages, ['editor']),
  });
}

/** The same as JSON for what draws the pages: all of the story. */
export function wholeResourcesJson({ edition, messages, locale }: LocalizedStory): string {
  return JSON.stringify({ locale, edition: withoutSearch(edition), messages: areasOf(messages, []) });
}

/** The areas of words but those of the build and `unsaid`. */
function areasOf(messages: BuildMessages, unsaid: readonly string[]) {
  return Object.fromEntries(
    Object.entries(messages).filter(([area]) => area !== 'head' && !unsaid.includes(area)),
  );
}

/** `edition` without what of its language finds, shortens and sets texts: that is done by then. */
function withoutSearch(edition: Edition): Edition {
  const { language } = edition;
  return {
    ...edition,
    language: {
      ...language,
      leadingWords: [],
      search: { sameLetters: {}, affixes: [], otherMonths: [], dateWords: [] },
      typeface: { ...language.typeface, subsets: [] },
    },
  };
}
