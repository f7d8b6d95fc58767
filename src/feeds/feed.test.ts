import { describe, expect, it } from 'vitest';
import ar from '../../locales/ar.ts';
import en from '../../locales/en.ts';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { faultsOfAtom } from '../../tests/fixtures/schemas/validity.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Edition } from '../model/edition.ts';
import { editionOf } from '../model/editionOf.ts';
import { story } from '../story/story.ts';
import type { Site } from '../model/sitePages.ts';
import { feedOf } from './feed.ts';

const messages = { ar, en };
const site = { origin: 'https://news.example', base: '/timeline/' };

/** The feed as a reader of feeds parses it. */
function parsed(edition: Edition): Document {
  const xml = feedOf(edition, messages[edition.locale], site);
  return new DOMParser().parseFromString(xml, 'application/xml');
}

function entry(id: string, locale: Locale, edition = fixtureEdition(locale)): Element {
  const found = [...parsed(edition).querySelectorAll('entry')].find(
    (one) => one.querySelector('id')?.textContent.endsWith(`/${id}`) === true,
  );
  if (found === undefined) throw new Error(`The feed has no entry ${id}.`);
  return found;
}

/** What a feed reader shows of an entry. */
function shown(of: Element, part: 'content' | 'summary'): HTMLElement {
  const html = of.querySelector(part)?.textContent ?? '';
  return new DOMParser().parseFromString(html, 'text/html').body;
}

const subtitleIn = (locale: Locale) => parsed(fixtureEdition(locale)).querySelector('subtitle')?.textContent;

const authorIn = (where: Site) =>
  new DOMParser()
    .parseFromString(feedOf(fixtureEdition('en'), en, where), 'application/xml')
    .querySelector('author')?.textContent;

describe('the feed', () => {
  it.each(['ar', 'en'] as const)('is Atom, in %s', async (locale) => {
    const xml = feedOf(editionOf(story, locale), messages[locale], site);
    expect(await faultsOfAtom(xml)).toEqual([]);
    expect(xml).toContain(`xml:lang="${locale}"`);
  });

  it.each([
    { fault: 'a day for a moment', mended: (xml: string) => xml.replaceAll('T00:00:00Z', '') },
    {
      fault: 'an entry without id',
      mended: (xml: string) => xml.replace(/<entry><id>.*?<\/id>/u, '<entry>'),
    },
    { fault: 'an unknown element', mended: (xml: string) => xml.replace('<author>', '<written /><author>') },
    {
      fault: 'a language that is none',
      mended: (xml: string) => xml.replace('hreflang="en"', 'hreflang="?"'),
    },
    { fault: 'text that is not escaped', mended: (xml: string) => xml.replace('&lt;div', '<div') },
  ])('would be refused with $fault', async ({ mended }) => {
    const xml = feedOf(fixtureEdition('en'), en, site);
    expect(await faultsOfAtom(xml)).toEqual([]);
    expect(await faultsOfAtom(mended(xml))).not.toEqual([]);
  });

  it('tells every event, what changed last first, then what happened last', () => {
    const ids = [...parsed(fixtureEdition('en')).querySelectorAll('entry > id')].map((id) => id.textContent);
    expect(ids.map((id) => id.split('/').at(-1))).toEqual([
      'break',
      'visit',
      'denial',
      'shutdown',
      'attack',
      'intrusion',
      'camp',
      'first-ties',
    ]);
  });

  it('names what never changes by a name that does not change with the address', () => {
    expect(entry('attack', 'ar').querySelector('id')?.textContent).toBe(
      'tag:news.example,2026-11-23:ar/events/attack',
    );
  });

  it('leads to the page of each event, and says where it is itself', () => {
    const links = [...parsed(fixtureEdition('ar')).querySelectorAll('feed > link')];
    expect(links.map((link) => [link.getAttribute('rel'), link.getAttribute('href')])).toEqual([
      ['alternate', 'https://news.example/timeline/ar/'],
      ['self', 'https://news.example/timeline/ar/feed.xml'],
      ['license', 'https://creativecommons.org/licenses/by/4.0/'],
    ]);
    const link = entry('attack', 'ar').querySelector('link');
    expect(link?.getAttribute('href')).toBe('https://news.example/timeline/ar/events/attack/');
    expect(link?.getAttribute('hreflang')).toBe('ar');
  });

  it('is dated by the last change of the story, an entry by its own', () => {
    expect(parsed(fixtureEdition('en')).querySelector('feed > updated')?.textContent).toBe(
      '2026-12-01T00:00:00Z',
    );
    expect(entry('break', 'en').querySelector('updated')?.textContent).toBe('2026-12-01T00:00:00Z');
    expect(entry('attack', 'en').querySelector('updated')?.textContent).toBe('2026-11-23T00:00:00Z');
  });

  it('says up to which day events are recorded', () => {
    expect(subtitleIn('en')).toMatch(/Events recorded up to 20 November 2026\.$/u);
    expect(subtitleIn('ar')).toMatch(/الأحداث مرصودة حتى 20 نوفمبر 2026\.$/u);
  });

  it('tells what was corrected, in the summary too, which may be all that is shown', () => {
    const words = 'Corrected, 1 December 2026: We wrote that they had 28 hours. They had 24.';
    expect(shown(entry('break', 'en'), 'summary').textContent).toContain(words);
    expect(shown(entry('break', 'en'), 'content').textContent).toContain(words);
    expect(shown(entry('break', 'ar'), 'content').textContent).toContain('تصحيح، 1 ديسمبر 2026: كتبنا');
    expect(shown(entry('attack', 'en'), 'content').textContent).not.toContain('Corrected');
  });

  it('says of whom no answer was found', () => {
    expect(shown(entry('intrusion', 'en'), 'content').textContent).toContain(
      'Iran: no answer foundLast looked for on 30 November 2026.',
    );
  });

  it('is by its publisher where the build was told of one, else by nobody but itself', () => {
    expect(authorIn(site)).toBe(`${en.page.headline}https://news.example/timeline/en/`);
    const publisher = { name: 'The Newsroom', url: 'https://newsroom.example/' };
    expect(authorIn({ ...site, publisher })).toBe('The Newsroomhttps://newsroom.example/');
  });

  it.each([
    { id: 'camp', locale: 'en', date: 'about 2018' },
    { id: 'intrusion', locale: 'en', date: 'May 2021' },
    { id: 'intrusion', locale: 'ar', date: 'مايو 2021' },
    { id: 'attack', locale: 'ar', date: '15 يوليو 2022' },
  ] as const)('dates $id no more exactly than its sources do: $date', ({ id, locale, date }) => {
    const summary = shown(entry(id, locale), 'summary');
    expect(summary.querySelector('p')?.textContent).toBe(date);
    expect(summary.firstElementChild?.getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  });

  it('tells who says what, and where it can be checked', () => {
    const content = shown(entry('attack', 'en'), 'content');
    expect(content.textContent).toContain('Friday 15 July 2022');
    expect(content.querySelector('ul strong')?.textContent).toBe('Iran denies it');
    expect(content.querySelector('ul li')?.textContent).toMatch(/It had nothing to do with it\. \[2\]$/u);
    expect(content.querySelectorAll('ul')[1]?.textContent).toBe('Sources differ on the hour.');
    const sources = [...content.querySelectorAll('ol li')].map((source) => source.textContent);
    expect(sources).toEqual([
      'Associated Press · Government systems hit · via Example Times · 18 July 2022',
      'Iranian Foreign Ministry · Public body: Iran',
    ]);
    expect([...content.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      'https://news.example/attack',
      'https://ministry.example/statement',
    ]);
  });

  it.each([
    { locale: 'en', dispute: 'Claims disputed by Iran' },
    { locale: 'ar', dispute: 'رواية تنفيها إيران' },
  ] as const)('never sums up an accusation without the denial ($locale)', ({ locale, dispute }) => {
    expect(shown(entry('attack', locale), 'summary').lastElementChild?.lastElementChild?.textContent).toBe(
      dispute,
    );
    expect(shown(entry('shutdown', locale), 'summary').textContent).not.toContain(dispute);
  });

  it('keeps the name of who carries a source in one piece, whatever the direction around it', () => {
    const edition = fixtureEdition('ar');
    const sources = Object.fromEntries(
      Object.entries(edition.sources).map(([id, source]) => [id, { ...source, via: '24 Chasa' }]),
    );
    const content = shown(entry('attack', 'ar', { ...edition, sources }), 'content');
    const names = [...content.querySelectorAll('ol bdi')].map(({ textContent }) => textContent);
    expect(names).toContain('24 Chasa');
  });

  it('says of what was only announced that no report has it', () => {
    expect(shown(entry('visit', 'ar'), 'content').textContent).toContain(ar.reading.announcedOnly);
    expect(shown(entry('attack', 'ar'), 'content').textContent).not.toContain(ar.reading.announcedOnly);
  });

  it('shows markup in a text as text', () => {
    const edition = fixtureEdition('en');
    const [first, ...others] = edition.events;
    if (first === undefined) throw new Error('The edition is empty.');
    const hostile = '<img src=x onerror=alert(1)> & ]]>';
    const told = { ...edition, events: [{ ...first, title: hostile, summary: hostile }, ...others] };
    const shownAs = entry('first-ties', 'en', told);
    expect(shownAs.querySelector('title')?.textContent).toBe(hostile);
    const content = shown(shownAs, 'content');
    expect(content.querySelector('img')).toBeNull();
    expect(content.textContent).toContain(hostile);
  });
});
