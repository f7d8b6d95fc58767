// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import ar from '../../../locales/ar.ts';
import en from '../../../locales/en.ts';
import { speechOf } from '../../head/speech.ts';
import type { Locale } from '../../i18n/locale.ts';
import { tokenColours } from '../tokens.ts';
import { blockOf } from './block.ts';
import { imageOfEvent, type ShareImage } from './content.ts';
import { design } from './design.ts';
import { typefacesOfPage } from './faces.ts';
import { denialOutline } from './icons.ts';
import { measure, sheetIn } from './sheet.ts';
import { typesetterWith, type Typesetter } from './typesetter.ts';

const colourOf = tokenColours();
const words = { ar, en };
let typeset: Typesetter;

beforeAll(async () => {
  typeset = typesetterWith(await typefacesOfPage());
});

function imageWith(locale: Locale, change: Partial<ShareImage>): ShareImage {
  const edition = fixtureEdition(locale);
  const [event] = edition.events;
  if (event === undefined) throw new Error('The fixture is empty.');
  return { ...imageOfEvent(event, edition, speechOf(locale, words[locale])), ...change };
}

/** Where the middle of the pin stands on the image of an event (px from the left). */
function pinOf(locale: Locale): number {
  return Number(/<circle cx="([\d.]+)"/.exec(design(imageWith(locale, {}), colourOf, typeset))?.[1]);
}

/** As long as the story allows a title to be (70 characters), in wide letters. */
const longest = {
  en: 'Commonwealth governments MONUMENTALLY overwhelmed by wormlike MALWARES',
  ar: 'المستشفيات والمؤسسات والمستوطنات تستضيف مستشارين سيبرانيين متخصصين صباح',
} as const;

describe.each(['ar', 'en'] as const)('a share image (%s)', (locale) => {
  it('has room for the longest title, a denial and an announcement', () => {
    const change = { headline: longest[locale], disputed: 'Iran', announced: 'Announced' };
    expect(() => design(imageWith(locale, change), colourOf, typeset)).not.toThrow();
  });

  it('sets no line beyond its margins', () => {
    const sheet = sheetIn(locale, colourOf, typeset);
    const room = { weight: 700, height: 250, largest: 84, smallest: 44 } as const;
    const { lines, size } = blockOf(longest[locale], room, locale, sheet);
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

it('time runs right to left in Arabic: the same mark stands as far from the other edge', () => {
  expect(pinOf('ar') + pinOf('en')).toBeCloseTo(1200);
});
