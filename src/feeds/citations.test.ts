// @vitest-environment node
import { Cite } from '@citation-js/core';
import { describe, expect, it, vi } from 'vitest';
import ar from '../../locales/ar.ts';
import en from '../../locales/en.ts';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Edition } from '../model/edition.ts';
import { editionOf } from '../model/editionOf.ts';
import { story } from '../story/story.ts';
import { citationFilesOf } from './citations.ts';

// Reading a style takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const messages = { ar, en };
const site = { origin: 'https://news.example', base: '/my_timeline/' };

/** The files of an edition, by name. */
function filesOf(edition: Edition): ReadonlyMap<string, string> {
  const files = citationFilesOf(edition, messages[edition.locale], site);
  return new Map(files.map(({ fileName, source }) => [fileName, source]));
}

const files = { ar: filesOf(fixtureEdition('ar')), en: filesOf(fixtureEdition('en')) };

const file = (locale: Locale, name: string) => files[locale].get(`${locale}/${name}`);

/** The fixture with another title for its attack. */
function titled(title: string): ReadonlyMap<string, string> {
  const edition = fixtureEdition('en');
  const events = edition.events.map((event) => (event.id === 'attack' ? { ...event, title } : event));
  return filesOf({ ...edition, events });
}

describe('how the story is cited', () => {
  it('is there for the story and for each event, in three forms', () => {
    expect(files.en.size).toBe(3 * (1 + 8));
    expect([...files.en.keys()].slice(0, 4)).toEqual([
      'en/citation.txt',
      'en/citation.bib',
      'en/citation.csl.json',
      'en/events/first-ties/citation.txt',
    ]);
  });

  it('is APA in English', () => {
    expect(file('en', 'events/break/citation.txt')).toBe(
      'Albania severs ties. (2026, December 1). Albania, Iran and Israel: A Cyberattack and Its Consequences. https://news.example/my_timeline/en/events/break/\n',
    );
    expect(file('en', 'citation.txt')).toBe(
      'Albania, Iran and Israel: a cyberattack and its consequences. (2026, December 1). https://news.example/my_timeline/en/\n',
    );
  });

  it('is in Arabic as Arabic newspapers write it, with their commas, quotation marks and months', () => {
    expect(file('ar', 'events/break/citation.txt')).toBe(
      '«ألبانيا تقطع العلاقات»، ألبانيا وإيران وإسرائيل: هجوم سيبراني وتداعياته، 1 ديسمبر 2026، https://news.example/my_timeline/ar/events/break/\n',
    );
    expect(file('ar', 'citation.txt')).toBe(
      '«ألبانيا وإيران وإسرائيل: هجوم سيبراني وتداعياته»، 1 ديسمبر 2026، https://news.example/my_timeline/ar/\n',
    );
  });

  it('names nobody as the author', () => {
    for (const text of [...files.ar.values(), ...files.en.values()]) expect(text).not.toMatch(/author/u);
  });

  it('is BibTeX, with an address that LaTeX can set, and Arabic letters as they are', () => {
    expect(file('en', 'events/break/citation.bib')).toBe(
      [
        '@article{break-en,',
        '\tjournal = {Albania, Iran and Israel: a cyberattack and its consequences},',
        '\tyear = {2026},',
        '\tmonth = {dec 1},',
        '\ttitle = {Albania severs ties},',
        '\turl = {https://news.example/my_timeline/en/events/break/},',
        String.raw`	howpublished = {\url{https://news.example/my_timeline/en/events/break/}},`,
        '}\n',
      ].join('\n'),
    );
    expect(file('ar', 'events/break/citation.bib')).toContain('title = {ألبانيا تقطع العلاقات}');
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
        title: 'ألبانيا تقطع العلاقات',
        'container-title': 'ألبانيا وإيران وإسرائيل: هجوم سيبراني وتداعياته',
        URL: 'https://news.example/my_timeline/ar/events/break/',
        issued: { 'date-parts': [[2026, 12, 1]] },
        language: 'ar',
      },
    ]);
    expect(JSON.parse(file('en', 'citation.csl.json') ?? '')).toEqual([
      expect.objectContaining({ id: 'timeline-en', type: 'webpage', language: 'en' }),
    ]);
  });

  it.each(['ar', 'en'] as const)('is there for the whole story in %s, nowhere empty', (locale) => {
    const edition = editionOf(story, locale);
    const whole = filesOf(edition);
    expect(whole.size).toBe(3 * (1 + edition.events.length));
    for (const { id } of edition.events) {
      const text = whole.get(`${locale}/events/${id}/citation.txt`);
      expect(text, id).toMatch(/2026.*https:\/\/news\.example\/my_timeline\/\S+\/\n$/u);
    }
  });
});
