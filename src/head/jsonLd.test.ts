// @vitest-environment node
import { describe, expect, it } from 'vitest';
import ar from '../../locales/ar.ts';
import en from '../../locales/en.ts';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { schemaMistakesIn, schemaNodesIn } from '../../tests/setup/schemaOrg.ts';
import { locales, type Locale } from '../i18n/locale.ts';
import type { Edition } from '../model/edition.ts';
import { editionOf } from '../model/editionOf.ts';
import { sitePagesOf, type SitePage } from '../model/sitePages.ts';
import { story } from '../story/story.ts';
import { jsonLdOf } from './jsonLd.ts';

const site = { origin: 'https://news.example', base: '/' };
const messages = { ar, en };

const graphOf = (page: SitePage, edition: Edition) =>
  schemaNodesIn(jsonLdOf(page, edition, messages[edition.locale], site));

const eventPage = (event: string): SitePage => ({ kind: 'event', event });

/** What the page of the fixture's event `id` tells first: the article. */
function articleOf(id: string, locale: Locale = 'en'): unknown {
  const [article] = graphOf(eventPage(id), fixtureEdition(locale));
  return article;
}

describe.each(locales)('what the pages in %s tell', (locale) => {
  const edition = editionOf(story, locale);
  const pages = sitePagesOf(edition);

  it('is said in the words of schema.org, where they belong', () => {
    for (const page of pages) {
      for (const node of graphOf(page, edition)) expect(schemaMistakesIn(node)).toEqual([]);
    }
  });

  it('makes nobody the organiser of an event, or the author or publisher of the page', () => {
    const told = pages.flatMap((page) => graphOf(page, edition));
    const json = JSON.stringify(told);
    expect(json).not.toMatch(/"(?:organizer|actor|performer|contributor|sponsor|attendee)"/u);
    for (const node of told) {
      expect(node).not.toHaveProperty('author');
      expect(node).not.toHaveProperty('publisher');
    }
  });
});

describe('the story', () => {
  it('is an article that lists every event in its place', () => {
    const edition = fixtureEdition('ar');
    const [article] = graphOf({ kind: 'story' }, edition);
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      inLanguage: 'ar',
      url: 'https://news.example/ar/',
      about: [{ name: 'ألبانيا' }, { name: 'إيران' }, { name: 'إسرائيل' }],
      mainEntity: { '@type': 'ItemList', numberOfItems: edition.events.length },
    });
    expect(article).toHaveProperty('mainEntity.itemListElement[3]', {
      '@type': 'ListItem',
      position: 4,
      url: 'https://news.example/ar/events/attack/',
      name: 'هجوم تخريبي يصيب أنظمة الحكومة',
    });
  });

  it('covers the time up to which events are recorded', () => {
    const [article] = graphOf({ kind: 'story' }, fixtureEdition('en'));
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
    const edition = fixtureEdition('en');
    const changed = (sort: 'added' | 'clarified') => {
      const events = edition.events.map((event) => ({ ...event, revisions: [revision(sort)] }));
      const [article] = graphOf(eventPage('attack'), { ...edition, events });
      return article;
    };
    expect(changed('added')).not.toHaveProperty('correction');
    expect(changed('clarified')).toHaveProperty('correction[0].text', 'clarified');
  });

  it('is listed on a page of its own, each with the event that it is about', () => {
    const edition = { ...fixtureEdition('en'), revisions: [revision('clarified')] };
    const [page] = graphOf({ kind: 'changes' }, edition);
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
              about: { '@id': 'https://news.example/en/events/break/', headline: 'Albania severs ties' },
            },
          },
        ],
      },
    });
  });
});

describe('a publisher', () => {
  it('is told of where the build was, with the policy by which it corrects', () => {
    const published = { ...site, publisher: { name: 'The Newsroom', url: 'https://newsroom.example/' } };
    const edition = fixtureEdition('ar');
    for (const page of [{ kind: 'story' }, eventPage('break'), { kind: 'changes' }] as const) {
      const [node] = schemaNodesIn(jsonLdOf(page, edition, ar, published));
      expect(node).toMatchObject({
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
    expect(article).not.toHaveProperty('mainEntity.startDate');
    expect(article).not.toHaveProperty('mainEntity.endDate');
  });

  it('that goes on has a start and no end', () => {
    const edition = fixtureEdition('en');
    const events = edition.events.map((event) => ({ ...event, span: { ...event.span, open: true } }));
    const [article] = graphOf(eventPage('intrusion'), { ...edition, events });
    expect(article).toMatchObject({ temporalCoverage: '2021-05/..', mainEntity: { startDate: '2021-05' } });
    expect(article).not.toHaveProperty('mainEntity.endDate');
  });

  it('that was only announced says so', () => {
    expect(articleOf('visit')).toHaveProperty(
      'mainEntity.disambiguatingDescription',
      en.reading.announcedOnly,
    );
    expect(articleOf('attack')).not.toHaveProperty('mainEntity.disambiguatingDescription');
  });

  it('names the parties and tells a claim as a claim, with who makes it and where', () => {
    expect(articleOf('attack')).toMatchObject({
      keywords: ['Cyberattack', 'Homeland Justice', 'Albania', 'Iran'],
      mentions: [
        {
          '@type': 'Claim',
          name: 'Iran denies it',
          text: 'It had nothing to do with it.',
          author: { '@type': 'Organization', name: 'Iran' },
          appearance: [{ '@id': 'https://ministry.example/statement' }],
        },
      ],
    });
    expect(articleOf('camp')).not.toHaveProperty('mentions');
  });

  it('takes the press for nobody in particular', () => {
    const edition = fixtureEdition('en');
    const events = edition.events.map((event) => ({
      ...event,
      claims: event.claims.map((claim) => ({ ...claim, by: 'media' })),
    }));
    const [article] = graphOf(eventPage('attack'), { ...edition, events });
    expect(article).toHaveProperty('mentions[0].appearance');
    expect(article).not.toHaveProperty('mentions[0].author');
  });

  it('cites its sources: who wrote each, who carries it, when, in which language, as far as is known', () => {
    expect(articleOf('attack')).toHaveProperty('citation', [
      {
        '@type': 'CreativeWork',
        '@id': 'https://news.example/attack',
        name: 'Government systems hit',
        author: { '@type': 'Organization', name: 'Associated Press' },
        publisher: { '@type': 'Organization', name: 'Example Times' },
        inLanguage: 'en',
        datePublished: '2022-07-18',
      },
      {
        '@type': 'CreativeWork',
        '@id': 'https://ministry.example/statement',
        publisher: { '@type': 'Organization', name: 'Iranian Foreign Ministry' },
        inLanguage: 'fa',
      },
    ]);
  });

  it('is part of the story, one step from it', () => {
    expect(articleOf('break')).toMatchObject({ isPartOf: { '@id': 'https://news.example/en/' } });
    const [, steps] = graphOf(eventPage('break'), fixtureEdition('en'));
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
  const edition = fixtureEdition('en');
  const events = edition.events.map((event) => ({ ...event, title: '</script><script>alert(1)' }));
  const [article] = graphOf(eventPage('break'), { ...edition, events });
  expect(article).toMatchObject({ headline: '</script><script>alert(1)' });
});
