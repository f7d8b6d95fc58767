import { Cite } from '@citation-js/core';
import { describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { TestLocale } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { site as siteInFolder } from '../../tests/fixtures/site.ts';
import { localized } from '../../tests/fixtures/theStory.ts';
import type { BuildMessages } from '../head/headMessages.ts';
import type { WholeEdition } from '../model/wholeEdition.ts';
import { dataPathOf } from '../site/formats.ts';
import { bibtexOf, cslOf, plainTextOf } from './citations.ts';

// Reading a style takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

// With a sign that LaTeX takes for a command.
const site = { ...siteInFolder, base: '/my_timeline/' };

/** The files of an edition, by name. */
function filesOf(edition: WholeEdition, messages: BuildMessages): ReadonlyMap<string, string> {
  const one = { edition, messages, site };
  const written = { plainText: plainTextOf(one), bibtex: bibtexOf(one), csl: cslOf(one) } as const;
  return new Map(
    (['plainText', 'bibtex', 'csl'] as const).flatMap((format) =>
      written[format].map(
        ({ page, source }) => [dataPathOf(format, page, edition.locale, ''), source] as const,
      ),
    ),
  );
}

const filesIn = (locale: TestLocale) => filesOf(fixtureEdition(locale), messagesIn(locale));
const files = { ar: filesIn('ar'), en: filesIn('en'), fa: filesIn('fa') };

const file = (locale: TestLocale, name: string) => files[locale].get(`${locale}/${name}`);

/** The fixture with another title for its attack. */
function titled(title: string): ReadonlyMap<string, string> {
  const edition = fixtureEdition('en');
  const events = edition.events.map((event) => (event.id === 'attack' ? { ...event, title } : event));
  return filesOf({ ...edition, events }, messagesIn('en'));
}

describe('how the story is cited', () => {
  it('is there for the story and for each event, in three forms', () => {
    expect(files.en.size).toBe(3 * (1 + 8));
    expect([...files.en.keys()]).toEqual(
      expect.arrayContaining([
        'en/citation.txt',
        'en/citation.bib',
        'en/citation.csl.json',
        'en/events/first-ties/citation.txt',
      ]),
    );
  });

  it('is APA in English', () => {
    expect(file('en', 'events/break/citation.txt')).toBe(
      'Arvania severs ties. (2026, December 1). Two States: An Attack and Its Consequences. https://news.example/my_timeline/en/events/break/\n',
    );
    expect(file('en', 'citation.txt')).toBe(
      'Two states: an attack and its consequences. (2026, December 1). https://news.example/my_timeline/en/\n',
    );
  });

  it('is in Arabic as Arabic newspapers write it, with their commas, quotation marks and months', () => {
    expect(file('ar', 'events/break/citation.txt')).toBe(
      '«أرفانيا تقطع العلاقات»، دولتان: هجوم وتداعياته، 1 ديسمبر 2026، https://news.example/my_timeline/ar/events/break/\n',
    );
    expect(file('ar', 'citation.txt')).toBe(
      '«دولتان: هجوم وتداعياته»، 1 ديسمبر 2026، https://news.example/my_timeline/ar/\n',
    );
  });

  it('is in Persian the same, in its own calendar with the Gregorian date beside it', () => {
    expect(file('fa', 'events/break/citation.txt')).toBe(
      '«آروانیا روابط را قطع می‌کند»، دو کشور: یک حمله و پیامدهای آن، ۱۰ آذر ۱۴۰۵ (۱ دسامبر ۲۰۲۶)، https://news.example/my_timeline/fa/events/break/\n',
    );
  });

  it('has the digits of the language, but for the address, the Gregorian numbers of data, and names', () => {
    const edition = fixtureEdition('fa');
    const title = 'نفوذ AA22 در 24 تیر';
    const events = edition.events.map((event) => ({ ...event, id: `${event.id}-24`, title }));
    const [, told] = plainTextOf({ edition: { ...edition, events }, messages: messagesIn('fa'), site });
    expect(told?.source).toMatch(/^«نفوذ AA22 در ۲۴ تیر»، /u);
    expect(told?.source).toMatch(/، https:\/\/news\.example\/my_timeline\/fa\/events\/[a-z-]+-24\/\n$/u);
    expect(JSON.parse(file('fa', 'events/break/citation.csl.json') ?? '')).toEqual([
      expect.objectContaining({ issued: { 'date-parts': [[2026, 12, 1]] } }),
    ]);
    expect(file('fa', 'events/break/citation.bib')).toContain('year = {2026}');
  });

  it('names nobody as the author', () => {
    for (const text of Object.values(files).flatMap((one) => [...one.values()]))
      expect(text).not.toMatch(/author/u);
  });

  it('is BibTeX, with an address that LaTeX can set, and Arabic letters as they are', () => {
    expect(file('en', 'events/break/citation.bib')).toBe(
      [
        '@article{break-en,',
        '\tjournal = {Two states: an attack and its consequences},',
        '\tyear = {2026},',
        '\tmonth = {dec 1},',
        '\ttitle = {Arvania severs ties},',
        '\turl = {https://news.example/my_timeline/en/events/break/},',
        String.raw`	howpublished = {\url{https://news.example/my_timeline/en/events/break/}},`,
        '}\n',
      ].join('\n'),
    );
    expect(file('ar', 'events/break/citation.bib')).toContain('title = {أرفانيا تقطع العلاقات}');
    expect(file('ar', 'citation.bib')).toMatch(/^@misc\{timeline-ar,/u);
  });

  it.each(['100% of $5 & #1_2', 'Xhaçka’s “ties”: {a} – b', 'TIMS, the e-Albania of the police'])(
    'is BibTeX that gives back “%s” to whoever reads it',
    (title) => {
      const bibtex = titled(title).get('en/events/attack/citation.bib');
      const [read] = new Cite(bibtex).data;
      expect(read?.title?.replaceAll(/<\/?span[^>]*>/gu, '')).toBe(title);
    },
  );

  it('is CSL-JSON', () => {
    expect(JSON.parse(file('ar', 'events/break/citation.csl.json') ?? '')).toEqual([
      {
        id: 'break-ar',
        type: 'article-newspaper',
        title: 'أرفانيا تقطع العلاقات',
        'container-title': 'دولتان: هجوم وتداعياته',
        URL: 'https://news.example/my_timeline/ar/events/break/',
        issued: { 'date-parts': [[2026, 12, 1]] },
        language: 'ar',
      },
    ]);
    expect(JSON.parse(file('en', 'citation.csl.json') ?? '')).toEqual([
      expect.objectContaining({ id: 'timeline-en', type: 'webpage', language: 'en' }),
    ]);
  });

  it.each(localized)(
    'is there for a whole story in $locale, nowhere empty',
    ({ locale, edition, messages }) => {
      const whole = filesOf(edition, messages);
      expect(whole.size).toBe(3 * (1 + edition.events.length));
      for (const { id } of edition.events) {
        const text = whole.get(`${locale}/events/${id}/citation.txt`);
        expect(text, id).toMatch(/(?:2026|۲۰۲۶).*https:\/\/news\.example\/my_timeline\/\S+\/\n$/u);
      }
    },
  );
});
