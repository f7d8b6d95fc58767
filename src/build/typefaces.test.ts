// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import ar from '../../locales/ar.ts';
import en from '../../locales/en.ts';
import { editionOf } from '../model/editionOf.ts';
import { story } from '../story/story.ts';
import { subsets } from './typefaces.ts';

/** What the story and the interface say in each language; the headlines of sources are in languages of their own. */
function textOf(locale: 'ar' | 'en'): string {
  const { events, chapters, actors, lanes, kinds } = editionOf(story, locale);
  return JSON.stringify([events, chapters, actors, lanes, kinds, locale === 'ar' ? ar : en]);
}

const missing = (text: string, pattern: RegExp, subset: string) =>
  [...new Set(text.match(pattern))].filter((character) => !subset.includes(character));

describe('the subsets of the typefaces', () => {
  it('hold every Arabic letter and mark of the story', () => {
    expect(missing(textOf('ar'), /\p{Script_Extensions=Arab}/gu, subsets['vazirmatn-arabic'].text)).toEqual(
      [],
    );
  });

  it.each(['ar', 'en'] as const)('hold every Latin letter, digit and sign of the story (%s)', (locale) => {
    const name = locale === 'ar' ? 'vazirmatn-latin' : 'source-serif-latin';
    const signs = /[^\p{Script_Extensions=Arab}\p{C}]/gu;
    expect(missing(textOf(locale), signs, subsets[name].text)).toEqual([]);
  });

  it('are what the style sheet asks for', () => {
    const css = readFileSync(new URL('../page/theme.css', import.meta.url), 'utf8');
    const asked = Array.from(css.matchAll(/@typefaces\/([\w-]+)\.woff2/g), ([, name = '']) => name);
    expect(asked.toSorted()).toEqual(Object.keys(subsets).toSorted());
  });
});
