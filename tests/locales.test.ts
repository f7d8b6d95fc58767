import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languagesOf, type LanguageFolder } from '../src/build/languages.ts';

type Words = Readonly<Record<string, string>>;

/** Every language that has a folder. */
const tags = readdirSync('locales', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const folders = await languagesOf(tags, '', process.cwd(), (file) => import(file));

function folderOf(tag: string): LanguageFolder {
  const folder = folders[tag];
  if (folder === undefined) throw new Error(`There is no locales/${tag}/.`);
  return folder;
}

/** The words of the page by area, and those of its head, which only the build says. */
const wordsOf = ({ messages, head }: LanguageFolder): Readonly<Record<string, Words>> => ({
  ...messages,
  head,
});

const english = wordsOf(folderOf('en'));
const areas = Object.keys(english);

const plural = /_(zero|one|two|few|many|other)$/;
const stemOf = (key: string) => key.replace(plural, '');

const variablesIn = (message: string) =>
  [...new Set(Array.from(message.matchAll(/\{\{(\w+)\}\}/g), ([, name = '']) => name))].toSorted();

const withoutVariables = (message: string) => message.replaceAll(/\{\{\w+\}\}/g, '');

/**
 * The forms of a counted message in the language of `tag`: those of CLDR, and for 0 one of its own where English has
 * it.
 */
function formsOf(stem: string, area: Words, tag: string): readonly string[] {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  return [...new Set([...pluralCategories, ...(`${stem}_zero` in area ? ['zero'] : [])])];
}

/** The keys of English words as the language of `tag` must have them. */
function keysFor(area: Words, tag: string): readonly string[] {
  return [...new Set(Object.keys(area).map(stemOf))].flatMap((stem) =>
    `${stem}_other` in area ? formsOf(stem, area, tag).map((form) => `${stem}_${form}`) : [stem],
  );
}

/** Whether the language of `tag` has `form` for one number alone, which it may then say in words. */
function isForOneNumber(form: string, tag: string): boolean {
  const rules = new Intl.PluralRules(tag);
  const numbers = Array.from({ length: 200 }, (_, number) => number);
  return form === 'zero' || numbers.filter((number) => rules.select(number) === form).length === 1;
}

/** The source of every view, build script and format that could show a message. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|^stories/.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'));

/** What holds the words that are not said through i18next. */
const holders: Readonly<Record<string, string>> = { crash: 'words', head: 'head' };

/** Whether a view names `stem` whole, or begins it in a template as in `party_${party}`. */
function isUsed(area: string, stem: string): boolean {
  const holder = holders[area];
  return sources.some((source) => {
    const names = source.matchAll(/['`](?:(\w+):)?([\w-]+)(['`]|\$\{)/g);
    return (
      Array.from(names).some(([, named, text = '', end]) => {
        if (named !== undefined && named !== area) return false;
        return end === '${' ? text.endsWith('_') && stem.startsWith(text) : stem === text;
      }) ||
      (holder !== undefined && new RegExp(`\\b${holder}\\.${stem}\\b`).test(source))
    );
  });
}

describe.each(areas)('the words of %s', (area) => {
  it('are all used', () => {
    const stems = new Set(Object.keys(english[area] ?? {}).map(stemOf));
    expect([...stems].filter((stem) => !isUsed(area, stem))).toEqual([]);
  });
});

describe.each(tags)('the language %s', (locale) => {
  const { language, prose } = folderOf(locale);
  const words = wordsOf(folderOf(locale));

  it('is called as its folder is', () => {
    expect(language.tag, `locales/${locale}/language.ts › tag`).toBe(locale);
    const inEnglish = new Intl.DisplayNames('en', { type: 'language' }).of(locale);
    expect(prose.name, `locales/${locale}/prose.ts › name`).toBe(inEnglish);
    expect(Intl.getCanonicalLocales(language.intl)).toEqual([language.intl]);
  });

  it('names every month and day, no two alike', () => {
    const { months, shortMonths, weekdays, shortWeekdays } = language.gregorian;
    expect([months, shortMonths].map((names) => new Set(names).size)).toEqual([12, 12]);
    expect([weekdays, shortWeekdays].map((names) => new Set(names).size)).toEqual([7, 7]);
  });

  it('tells dates in other calendars than its own, each once', () => {
    const calendars = [language.calendar, ...language.otherCalendars];
    expect(new Set(calendars).size).toBe(calendars.length);
  });

  it('keeps of a word what is left without its affixes', () => {
    // With an empty alternative, any pattern says how many groups it has.
    const groupless = language.search.affixes.filter(
      ({ pattern }) => new RegExp(`${pattern}|`, 'u').exec('')?.length !== 2,
    );
    expect(groupless).toEqual([]);
  });

  it('has the areas that English has', () => {
    expect(Object.keys(words).toSorted(), `the areas of locales/${locale}/messages.ts`).toEqual(
      areas.toSorted(),
    );
  });
});

const inEveryArea = tags.flatMap((locale) => areas.map((area) => ({ locale, area })));

describe.each(inEveryArea)('the words of $area in $locale', ({ locale, area }) => {
  const words = wordsOf(folderOf(locale))[area] ?? {};
  const file = `locales/${locale}/${area}.ts`;

  it('are those of English, with the plural forms of their language and no others', () => {
    expect(Object.keys(words).toSorted(), `the keys of ${file}`).toEqual(
      keysFor(english[area] ?? {}, locale).toSorted(),
    );
  });

  it('are never empty, and stand without spaces around them', () => {
    for (const [key, text] of Object.entries(words)) {
      expect(text, `${file} › ${key}`).not.toBe('');
      expect(text.trim(), `${file} › ${key}`).toBe(text);
    }
  });

  it('are written in the script of their language', () => {
    const { script = '' } = new Intl.Locale(locale).maximize();
    const written = new RegExp(`\\p{Script=${script}}|^[^\\p{L}]*$`, 'u');
    for (const [key, text] of Object.entries(words)) {
      expect(withoutVariables(text), `${file} › ${key}`).toMatch(written);
    }
  });

  it('are spelled and punctuated as the prose of their language', () => {
    const { prose } = folderOf(locale);
    // What is said of a number in figures, and of what is no sentence, is for stories.
    const ofStories = /small number|^is not/u;
    for (const [key, text] of Object.entries(words)) {
      const faults = prose.faultsIn(text.replaceAll(/\{\{\w+\}\}/gu, '2022'));
      const own = faults.filter(({ problem }) => !ofStories.test(problem));
      expect(own, `${file} › ${key}`).toEqual([]);
    }
  });
});

const translated = inEveryArea.filter(({ locale }) => locale !== 'en');

describe.each(translated)('the words of $area in $locale', ({ locale, area }) => {
  const words = Object.entries(wordsOf(folderOf(locale))[area] ?? {});
  const file = `locales/${locale}/${area}.ts`;
  const inEnglish = english[area] ?? {};

  it('are translated', () => {
    // Two languages may have a word in common; a phrase in common is English.
    const same = words.filter(
      ([key, text]) => text === inEnglish[key] && (withoutVariables(text).match(/\p{L}+/gu) ?? []).length > 1,
    );
    expect(same, `Translate them in ${file}.`).toEqual([]);
  });

  it('take the variables of English; only a form for one number may say it in words', () => {
    const mistaken = words.filter(([key, text]) => {
      const form = plural.exec(key)?.[1];
      const whole = variablesIn(inEnglish[form === undefined ? key : `${stemOf(key)}_other`] ?? '');
      const own = variablesIn(text);
      const mayLeaveOut = form !== undefined && isForOneNumber(form, locale);
      return own.some((name) => !whole.includes(name)) || (!mayLeaveOut && own.length < whole.length);
    });
    expect(mistaken, `Mend the variables in ${file}.`).toEqual([]);
  });
});
