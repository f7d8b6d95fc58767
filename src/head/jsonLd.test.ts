import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { languages, type TestLocale } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { site as siteInFolder } from '../../tests/fixtures/site.ts';
import { schemaMistakesIn, schemaNodesIn } from '../../tests/setup/schemaOrg.ts';
import { localized } from '../../tests/fixtures/theStory.ts';
import type { WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import { sitePagesOf, type SitePage } from '../site/sitePages.ts';
import { jsonLdOf } from './jsonLd.ts';

const site = { ...siteInFolder, base: '/' };

/** What a page of the small edition in `locale` tells, with `change` made to it. */
const graphOf = (page: SitePage, locale: TestLocale, change: Partial<WholeEdition> = {}) =>
  schemaNodesIn(jsonLdOf(page, { ...fixtureEdition(locale), ...change }, messagesIn(locale), site));

/** The events of the small edition, each with `change` made to it. */
const eventsWith = (change: Partial<WholeEvent>) =>
  fixtureEdition('en').events.map((event) => ({ ...event, ...change }));

const eventPage = (event: string): SitePage => ({ kind: 'event', event });

/** What the page of the event `id` of the small edition tells first: the article. */
function articleOf(id: string, locale: TestLocale = 'en'): unknown {
  const [article] = graphOf(eventPage(id), locale);
  return article;
}

describe.each(localized)('what the pages in $locale tell', ({ edition, messages }) => {
  const nodes = sitePagesOf(edition).flatMap((page) =>
    schemaNodesIn(jsonLdOf(page, edition, messages, site)),
  );

  it('is said in the words of schema.org, where they belong', () => {
    for (const node of nodes) expect(schemaMistakesIn(node)).toEqual([]);
  });

  it('makes nobody the organiser of an event, or the author or publisher of the page', () => {
    const json = JSON.stringify(nodes);
    expect(json).not.toMatch(/"(?:organizer|actor|performer|contributor|sponsor|attendee)"/u);
    for (const node of nodes) {
      expect(node).not.toHaveProperty('author');
      expect(node).not.toHaveProperty('publisher');
    }
  });
});

describe('the story', () => {
  it('is an article that lists every event in its place', () => {
    const [article] = graphOf({ kind: 'story' }, 'ar');
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      inLanguage: 'ar',
      url: 'https://news.example/ar/',
      about: [{ name: 'أرفانيا' }, { name: 'كيرينيا' }, { name: 'إستوفيا' }],
      mainEntity: { '@type': 'ItemList', numberOfItems: 8 },
    });
    expect(article).toHaveProperty('mainEntity.itemListElement[3]', {
      '@type': 'ListItem',
      position: 4,
      url: 'https://news.example/ar/events/attack/',
      name: 'هجوم تخريبي يصيب أنظمة الحكومة',
    });
  });

  it('covers the time up to which events are recorded', () => {
    const [article] = graphOf({ kind: 'story' }, 'en');
    expect(article).toMatchObject({ temporalCoverage: '1991/2026-11-20' });
  });
});

const revision = (sort: 'added' | 'corrected' | 'clarified') => ({ day: '2026-12-01', sort, text: sort });

describe('what was changed', () => {
  it('is said of an event that was wrong or not exact, with its day and where such things are told', () => {
    expect(articleOf('break')).toMatchObject({
      datePublished: '2026-11-23',
      dateModified: '2026-12-01',
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'We wrote that they had 28 hours. They had 24.',
          datePublished: '2026-12-01',
        },
      ],
      publishingPrinciples: 'https://news.example/en/changes/',
    });
    expect(articleOf('attack')).not.toHaveProperty('correction');
  });

  it('is no correction where something was only added', () => {
    const [added, clarified] = (['added', 'clarified'] as const).map((sort) => {
      const events = eventsWith({ revisions: [revision(sort)] });
      return graphOf(eventPage('attack'), 'en', { events })[0];
    });
    expect(added).not.toHaveProperty('correction');
    expect(clarified).toHaveProperty('correction[0].text', 'clarified');
  });

  it('is listed on a page of its own, each with the event that it is about', () => {
    const [page] = graphOf({ kind: 'changes' }, 'en', { revisions: [revision('clarified')] });
    expect(page).toMatchObject({
      '@type': 'CollectionPage',
      url: 'https://news.example/en/changes/',
      mainEntity: {
        numberOfItems: 2,
        itemListElement: [
          { item: { text: 'clarified', about: { '@id': 'https://news.example/en/' } } },
          {
            item: {
              datePublished: '2026-12-01',
              about: { '@id': 'https://news.example/en/events/break/', headline: 'Arvania severs ties' },
            },
          },
        ],
      },
    });
  });
});

describe('a publisher', () => {
  it('is told of where the build was, with the policy by which it corrects, and speaks for the texts that nobody signs', () => {
    const published = { ...site, publisher: { name: 'The Newsroom', url: 'https://newsroom.example/' } };
    const edition = fixtureEdition('ar');
    for (const page of [{ kind: 'story' }, eventPage('break'), { kind: 'changes' }] as const) {
      const [node] = schemaNodesIn(jsonLdOf(page, edition, messagesIn('ar'), published));
      expect(node).toMatchObject({
        author: { '@type': 'Organization', name: 'The Newsroom', url: 'https://newsroom.example/' },
        publisher: {
          '@type': 'NewsMediaOrganization',
          name: 'The Newsroom',
          url: 'https://newsroom.example/',
          correctionsPolicy: 'https://news.example/ar/changes/',
        },
      });
      expect(node === undefined ? ['nothing is told'] : schemaMistakesIn(node)).toEqual([]);
    }
  });
});

describe('an event', () => {
  it.each([
    { id: 'attack', startDate: '2022-07-15', endDate: '2022-07-15', covers: '2022-07-15' },
    { id: 'intrusion', startDate: '2021-05', endDate: '2021-05', covers: '2021-05' },
    { id: 'visit', startDate: '2022-10-23', endDate: '2022-10-25', covers: '2022-10-23/2022-10-25' },
  ])('is dated as exactly as its source: $covers', ({ id, startDate, endDate, covers }) => {
    expect(articleOf(id)).toMatchObject({ temporalCoverage: covers, mainEntity: { startDate, endDate } });
  });

  it('has no date where only words can say it', () => {
    const article = articleOf('camp', 'ar');
    expect(article).toMatchObject({ temporalCoverage: 'نحو عام 2018' });
    expect(articleOf('camp', 'fa')).toMatchObject({ temporalCoverage: 'حدود ۱۳۹۶–۱۳۹۷' });
    expect(article).not.toHaveProperty('mainEntity.startDate');
    expect(article).not.toHaveProperty('mainEntity.endDate');
  });

  it('that goes on has a start and no end', () => {
    const events = fixtureEdition('en').events.map((event) => ({
      ...event,
      span: { ...event.span, open: true },
    }));
    const [article] = graphOf(eventPage('intrusion'), 'en', { events });
    expect(article).toMatchObject({ temporalCoverage: '2021-05/..', mainEntity: { startDate: '2021-05' } });
    expect(article).not.toHaveProperty('mainEntity.endDate');
  });

  it('that was only announced says so', () => {
    expect(articleOf('visit')).toHaveProperty(
      'mainEntity.disambiguatingDescription',
      languages.en.messages.reading.announcedOnly,
    );
    expect(articleOf('attack')).not.toHaveProperty('mainEntity.disambiguatingDescription');
  });

  it('names the parties and tells a claim as a claim, with who makes it and where', () => {
    expect(articleOf('attack')).toMatchObject({
      keywords: ['Cyberattack', 'Northern Dawn', 'Arvania', 'Kerenia'],
      mentions: [
        {
          '@type': 'Claim',
          name: 'Kerenia denies it',
          text: 'It had nothing to do with it.',
          author: { '@type': 'Organization', name: 'Kerenia' },
          appearance: [{ '@id': 'https://ministry.example/statement' }],
        },
      ],
    });
    expect(articleOf('camp')).not.toHaveProperty('mentions');
  });

  it('takes the press for nobody in particular', () => {
    const events = fixtureEdition('en').events.map((event) => ({
      ...event,
      claims: event.claims.map((claim) => ({ ...claim, by: 'press' })),
    }));
    const [article] = graphOf(eventPage('attack'), 'en', { events });
    expect(article).toHaveProperty('mentions[0].appearance');
    expect(article).not.toHaveProperty('mentions[0].author');
  });

  it('cites its sources: who wrote each, who carries it, when, in which language, as far as is known', () => {
    expect(articleOf('attack')).toHaveProperty('citation', [
      {
        '@type': 'CreativeWork',
        '@id': 'https://news.example/attack',
        name: 'Government systems hit',
        author: { '@type': 'Organization', name: 'Kestrel Press' },
        publisher: { '@type': 'Organization', name: 'Example Times' },
        inLanguage: 'en',
        datePublished: '2022-07-18',
      },
      {
        '@type': 'CreativeWork',
        '@id': 'https://ministry.example/statement',
        publisher: { '@type': 'Organization', name: 'Kerenian Foreign Ministry' },
        inLanguage: 'fa',
      },
    ]);
  });

  it('is part of the story, one step from it', () => {
    expect(articleOf('break')).toMatchObject({ isPartOf: { '@id': 'https://news.example/en/' } });
    const [, steps] = graphOf(eventPage('break'), 'en');
    expect(steps).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, item: { '@id': 'https://news.example/en/' } },
        { position: 2, item: { '@id': 'https://news.example/en/events/break/' } },
      ],
    });
  });
});

it('no text ends the script early', () => {
  const events = eventsWith({ title: '</script><script>alert(1)' });
  const [article] = graphOf(eventPage('break'), 'en', { events });
  expect(article).toMatchObject({ headline: '</script><script>alert(1)' });
});
