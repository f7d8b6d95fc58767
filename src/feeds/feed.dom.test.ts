import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { languages, type TestLocale } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { faultsOfAtom } from '../../tests/fixtures/schemas/validity.ts';
import { site } from '../../tests/fixtures/site.ts';
import { localized } from '../../tests/fixtures/theStory.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import type { Site } from '../site/sitePages.ts';
import { feedOf } from './feed.ts';

/** The feed in `locale`, with `change` made to its edition. */
const xmlIn = (locale: TestLocale, change: Partial<WholeEdition> = {}, where: Site = site) =>
  feedOf({ ...fixtureEdition(locale), ...change }, messagesIn(locale), where);

/** The same as a reader of feeds parses it. */
const parsedIn = (...terms: Parameters<typeof xmlIn>) =>
  new DOMParser().parseFromString(xmlIn(...terms), 'application/xml');

function entry(id: string, locale: TestLocale, change: Partial<WholeEdition> = {}): Element {
  const found = [...parsedIn(locale, change).querySelectorAll('entry')].find(
    (one) => one.querySelector('link')?.getAttribute('href')?.endsWith(`/${id}/`) === true,
  );
  if (found === undefined) throw new Error(`The feed has no entry ${id}.`);
  return found;
}

/** The ids of the feed and of its entries. */
const idsOf = (...terms: Parameters<typeof xmlIn>) =>
  Array.from(parsedIn(...terms).querySelectorAll('id'), (id) => id.textContent);

/** What a feed reader shows of an entry. */
function shown(of: Element, part: 'content' | 'summary'): HTMLElement {
  const html = of.querySelector(part)?.textContent ?? '';
  return new DOMParser().parseFromString(html, 'text/html').body;
}

const subtitleIn = (locale: TestLocale) => parsedIn(locale).querySelector('subtitle')?.textContent;

const authorIn = (where: Site) => parsedIn('en', {}, where).querySelector('author')?.textContent;

describe('the feed', () => {
  it.each(localized)('is Atom, in $locale', async ({ locale, edition, messages }) => {
    const xml = feedOf(edition, messages, site);
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
    const xml = xmlIn('en');
    expect(await faultsOfAtom(xml)).toEqual([]);
    expect(await faultsOfAtom(mended(xml))).not.toEqual([]);
  });

  it('tells every event, what changed last first, then what happened last', () => {
    const links = [...parsedIn('en').querySelectorAll('entry > link')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links.map((address) => address?.split('/').at(-2))).toEqual([
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

  it('names whoever carries a source whole, even one that is called as the word before it', () => {
    const { sources } = fixtureEdition('en');
    const carried = Object.entries(sources).map(([id, source]) => [id, { ...source, via: 'via' }] as const);
    const content = shown(entry('attack', 'en', { sources: Object.fromEntries(carried) }), 'content');
    const [first] = [...content.querySelectorAll('ol span')].filter(({ textContent }) =>
      textContent.includes('via'),
    );
    expect(first?.textContent).toBe(' · via via');
    expect(first?.querySelector('bdi')?.textContent).toBe('via');
  });

  it('gives everything an id of its own, the same on any host, in any folder, and whenever it was published', () => {
    const ids = (['en', 'ar', 'fa'] as const).flatMap((locale) => idsOf(locale));
    expect(new Set(ids).size).toBe(ids.length);
    const elsewhere: Site = { ...site, origin: 'http://127.0.0.1:4173', base: '/' };
    expect(idsOf('ar', { published: '2026-12-01' }, elsewhere)).toEqual(idsOf('ar'));
    // For ever: readers of feeds would show every event as new.
    expect(entry('attack', 'ar').querySelector('id')?.textContent).toBe(
      'urn:uuid:10e3cd78-6b5a-5a95-8f78-259e4e69591c',
    );
  });

  it('leads to the page of each event, and says where it is itself', () => {
    const links = [...parsedIn('ar').querySelectorAll('feed > link')];
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
    expect(parsedIn('en').querySelector('feed > updated')?.textContent).toBe('2026-12-01T00:00:00Z');
    expect(entry('break', 'en').querySelector('updated')?.textContent).toBe('2026-12-01T00:00:00Z');
    expect(entry('attack', 'en').querySelector('updated')?.textContent).toBe('2026-11-23T00:00:00Z');
  });

  it('says up to which day events are recorded', () => {
    expect(subtitleIn('en')).toMatch(/Events recorded up to 20 November 2026\.$/u);
    expect(subtitleIn('ar')).toMatch(/الأحداث مرصودة حتى 20 نوفمبر 2026\.$/u);
    expect(subtitleIn('fa')).toMatch(/رویدادها تا ۲۹ آبان ۱۴۰۵ ثبت شده‌اند\.$/u);
  });

  it('tells what was corrected, in the summary too, which may be all that is shown', () => {
    const words = 'Corrected, 1 December 2026: We wrote that they had 28 hours. They had 24.';
    expect(shown(entry('break', 'en'), 'summary').textContent).toContain(words);
    expect(shown(entry('break', 'en'), 'content').textContent).toContain(words);
    expect(shown(entry('break', 'ar'), 'content').textContent).toContain('تصحيح، 1 ديسمبر 2026: كتبنا');
    expect(shown(entry('attack', 'en'), 'content').textContent).not.toContain('Corrected');
  });

  it('has the digits of the language', () => {
    for (const part of ['summary', 'content'] as const)
      expect(shown(entry('break', 'fa'), part).textContent).toContain(
        'تصحیح، ۱۰ آذر ۱۴۰۵: نوشته بودیم که ۲۸ ساعت مهلت داشتند؛ مهلت ۲۴ ساعت بود.',
      );
  });

  it('says of whom no answer was found', () => {
    expect(shown(entry('intrusion', 'en'), 'content').textContent).toContain(
      'Kerenia: no answer foundLast looked for on 30 November 2026.',
    );
  });

  it('is by its publisher where the build was told of one, else by nobody but itself', () => {
    expect(authorIn(site)).toBe(`${messagesIn('en').story.headline}https://news.example/timeline/en/`);
    const publisher = { name: 'The Newsroom', url: 'https://newsroom.example/' };
    expect(authorIn({ ...site, publisher })).toBe('The Newsroomhttps://newsroom.example/');
  });

  it.each([
    { id: 'camp', locale: 'en', date: 'about 2018' },
    { id: 'intrusion', locale: 'en', date: 'May 2021' },
    { id: 'intrusion', locale: 'ar', date: 'مايو 2021' },
    { id: 'attack', locale: 'ar', date: '15 يوليو 2022' },
    { id: 'attack', locale: 'fa', date: '۲۴ تیر ۱۴۰۱' },
  ] as const)('dates $id no more exactly than its sources do: $date', ({ id, locale, date }) => {
    const summary = shown(entry(id, locale), 'summary');
    expect(summary.querySelector('p')?.textContent).toBe(date);
    expect(summary.firstElementChild?.getAttribute('dir')).toBe(languages[locale].language.direction);
  });

  it('tells who says what, and where it can be checked', () => {
    const content = shown(entry('attack', 'en'), 'content');
    expect(content.textContent).toContain('Friday 15 July 2022');
    expect(content.querySelector('ul strong')?.textContent).toBe('Kerenia denies it');
    expect(content.querySelector('ul li')?.textContent).toMatch(/It had nothing to do with it\. \[2\]$/u);
    expect(content.querySelectorAll('ul')[1]?.textContent).toBe('Sources differ on the hour.');
    const sources = [...content.querySelectorAll('ol li')].map((source) => source.textContent);
    expect(sources).toEqual([
      'Kestrel Press · Government systems hit · via Example Times · 18 July 2022',
      'Kerenian Foreign Ministry · Public body: Kerenia',
    ]);
    expect([...content.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      'https://news.example/attack',
      'https://ministry.example/statement',
    ]);
  });

  it.each([
    { locale: 'en', dispute: 'Claims disputed by Kerenia' },
    { locale: 'ar', dispute: 'رواية تنفيها كيرينيا' },
    { locale: 'fa', dispute: 'تکذیب ادعاها از سوی کرنیا' },
  ] as const)('never sums up an accusation without the denial ($locale)', ({ locale, dispute }) => {
    expect(shown(entry('attack', locale), 'summary').lastElementChild?.lastElementChild?.textContent).toBe(
      dispute,
    );
    expect(shown(entry('shutdown', locale), 'summary').textContent).not.toContain(dispute);
  });

  it('keeps the name of who carries a source in one piece, whatever the direction around it', () => {
    const sources = Object.fromEntries(
      Object.entries(fixtureEdition('ar').sources).map(([id, source]) => [
        id,
        { ...source, via: '24 Chasa' },
      ]),
    );
    const content = shown(entry('attack', 'ar', { sources }), 'content');
    const names = [...content.querySelectorAll('ol bdi')].map(({ textContent }) => textContent);
    expect(names).toContain('24 Chasa');
  });

  it('says of what was only announced that no report has it', () => {
    const { announcedOnly } = languages.ar.messages.reading;
    expect(shown(entry('visit', 'ar'), 'content').textContent).toContain(announcedOnly);
    expect(shown(entry('attack', 'ar'), 'content').textContent).not.toContain(announcedOnly);
  });

  it('shows markup in a text as text', () => {
    const [first, ...others] = fixtureEdition('en').events;
    if (first === undefined) throw new Error('The edition is empty.');
    const hostile = '<img src=x onerror=alert(1)> & ]]>';
    const events = [{ ...first, title: hostile, summary: hostile }, ...others];
    const shownAs = entry('first-ties', 'en', { events });
    expect(shownAs.querySelector('title')?.textContent).toBe(hostile);
    const content = shown(shownAs, 'content');
    expect(content.querySelector('img')).toBeNull();
    expect(content.textContent).toContain(hostile);
  });
});
