import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import ar from '../locales/ar.ts';
import arabicHead from '../locales/ar/head.ts';
import en from '../locales/en.ts';
import englishHead from '../locales/en/head.ts';

type Messages = Readonly<Record<string, string>>;

/** The words of the page, and those of its head, which only the build says. */
const inEnglish = { ...en, head: englishHead };
const inArabic = { ...ar, head: arabicHead };

const areas = [
  'counts',
  'crash',
  'dates',
  'embed',
  'explore',
  'head',
  'page',
  'reading',
  'share',
  'timeline',
] as const satisfies (keyof typeof inEnglish)[];
const plural = /_(zero|one|two|few|many|other)$/;
const arabicForms = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Keys without their plural form: what a view asks for. */
const stemsOf = (messages: Messages) => new Set(Object.keys(messages).map((key) => key.replace(plural, '')));

const variablesIn = (message: string) =>
  [...new Set(Array.from(message.matchAll(/\{\{(\w+)\}\}/g), ([, name = '']) => name))].toSorted();

const withoutVariables = (message: string) => message.replaceAll(/\{\{\w+\}\}/g, '');

/** The source of every view, build script and format that could show a message. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
  .map((file) => readFileSync(join('src', file), 'utf8'));

/** Whether a view names `stem` whole, or begins it in a template as in `party_${party}`. */
function isUsed(area: string, stem: string): boolean {
  return sources.some((source) => {
    const names = source.matchAll(/['`](?:(\w+):)?([\w-]+)(['`]|\$\{)/g);
    return (
      Array.from(names).some(([, named, text = '', end]) => {
        if (named !== undefined && named !== area) return false;
        return end === '${' ? text.endsWith('_') && stem.startsWith(text) : stem === text;
      }) ||
      source.includes(`words[locale].${stem}`) ||
      destructured(source).has(stem)
    );
  });
}

/** What is taken out of an object of words, as in `const { title, text } = words[locale]`. */
function destructured(source: string): ReadonlySet<string> {
  const lists = Array.from(source.matchAll(/const \{([^}]+)\} = words\[locale\]/g), ([, list = '']) => list);
  return new Set(lists.flatMap((list) => list.split(',').map((name) => name.trim())));
}

it('all areas are held against each other', () => {
  expect([...areas].toSorted()).toEqual(Object.keys(inEnglish).toSorted());
});

describe.each(areas)('the words of %s', (area) => {
  const english: Messages = inEnglish[area];
  const arabic: Messages = inArabic[area];

  it('are there in both languages', () => {
    expect([...stemsOf(arabic)].toSorted()).toEqual([...stemsOf(english)].toSorted());
  });

  it('have the plural forms that each language needs', () => {
    const counted = Object.keys(english).filter((key) => key.endsWith('_other'));
    for (const key of counted) {
      const stem = key.replace(plural, '');
      expect(Object.keys(english), stem).toEqual(expect.arrayContaining([`${stem}_one`, `${stem}_other`]));
      expect(Object.keys(arabic), stem).toEqual(
        expect.arrayContaining(arabicForms.map((form) => `${stem}_${form}`)),
      );
    }
  });

  it('are all used', () => {
    expect([...stemsOf(english)].filter((stem) => !isUsed(area, stem))).toEqual([]);
  });

  it('are not the same in both languages by oversight', () => {
    const same = Object.keys(english).filter(
      (key) => /\p{L}/u.test(withoutVariables(english[key] ?? '')) && english[key] === arabic[key],
    );
    expect(same).toEqual([]);
  });

  it('are never empty, and write Arabic in Arabic', () => {
    for (const [key, text] of Object.entries(arabic)) {
      expect(text.trim(), key).toBe(text);
      expect(withoutVariables(text), key).toMatch(/\p{Script=Arabic}|^[^\p{L}]*$/u);
    }
    for (const [key, text] of Object.entries(english)) expect(text, key).not.toMatch(/^\s*$/);
  });

  it('take the same variables in both languages', () => {
    // A form for one or two may say the number in words.
    const whole = Object.keys(english).filter((key) => !plural.test(key) || key.endsWith('_other'));
    for (const key of whole) {
      expect(variablesIn(arabic[key] ?? ''), key).toEqual(variablesIn(english[key] ?? ''));
    }
  });
});
