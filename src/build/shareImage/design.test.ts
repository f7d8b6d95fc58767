import { beforeAll, describe, expect, it } from 'vitest';
import { languages, testLocales, type TestLocale } from '../../../tests/fixtures/languages.ts';
import { theStory, localized } from '../../../tests/fixtures/theStory.ts';
import { localizationOf } from '../../head/headMessages.ts';
import { tokenColours } from '../tokens.ts';
import { blockOf } from './block.ts';
import { imageOfEvent, type ShareImage } from './content.ts';
import { design } from './design.ts';
import { typefacesOfPage } from './typefaces.ts';
import { denialOutline } from './icons.ts';
import { measure, sheetIn } from './sheet.ts';
import { typesetterWith, type Typesetter } from './typesetter.ts';

const colourOf = tokenColours(theStory.story.kinds);
let typeset: Typesetter;

beforeAll(async () => {
  typeset = typesetterWith(await typefacesOfPage(localized.map(({ edition }) => edition.language)));
});

/** The image of the first event of the fixture story. */
function imageWith(locale: TestLocale, change: Partial<ShareImage>): ShareImage {
  const one = localized.find((candidate) => candidate.locale === locale);
  const event = one?.edition.events[0];
  if (one === undefined || event === undefined) throw new Error(`The story is not told in “${locale}”.`);
  const { edition, messages } = one;
  return { ...imageOfEvent(event, edition, localizationOf(edition.language, messages)), ...change };
}

/** Where the middle of the pin stands on the image of an event (px from the left). */
function pinOf(locale: TestLocale): number {
  return Number(/<circle cx="([\d.]+)"/.exec(design(imageWith(locale, {}), colourOf, typeset))?.[1]);
}

/** As long as the story allows a title to be (70 characters), in wide letters. */
const longest = {
  en: 'Commonwealth governments MONUMENTALLY overwhelmed by wormlike MALWARES',
  ar: 'المستشفيات والمؤسسات والمستوطنات تستضيف مستشارين سيبرانيين متخصصين صباح',
  fa: 'بیمارستان‌ها و مؤسسه‌ها سامانه‌های بسیار پرشتاب شبکه‌بندی‌شده می‌سازند',
} as const;

describe.each(testLocales)('a share image (%s)', (locale) => {
  it('has room for the longest title, a denial and an announcement', () => {
    const change = { headline: longest[locale], disputed: 'Iran', announced: 'Announced' };
    expect(() => design(imageWith(locale, change), colourOf, typeset)).not.toThrow();
  });

  it('sets no line beyond its margins', () => {
    const { language } = languages[locale];
    const sheet = sheetIn(language, colourOf, typeset);
    const room = { weight: 700, height: 250, largest: 84, smallest: 44 } as const;
    const { lines, size } = blockOf(longest[locale], room, language, sheet);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(sheet.line(line, 700).width * size).toBeLessThanOrEqual(measure);
  });

  it('refuses a title that would not fit, rather than draw it cut off', () => {
    const headline = Array.from({ length: 5 }, () => longest[locale]).join(' ');
    expect(() => design(imageWith(locale, { headline }), colourOf, typeset)).toThrow('does not fit');
  });

  it('marks a denial, and nothing where there is none', () => {
    expect(design(imageWith(locale, { disputed: 'Iran' }), colourOf, typeset)).toContain(denialOutline);
    expect(design(imageWith(locale, { disputed: null }), colourOf, typeset)).not.toContain(denialOutline);
  });
});

it.each(['ar', 'fa'] as const)(
  'time runs right to left in %s: the same mark stands as far from the other edge',
  (locale) => {
    expect(pinOf(locale) + pinOf('en')).toBeCloseTo(1200);
  },
);
