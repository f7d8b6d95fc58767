import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { noFilters } from '../model/filter.ts';
import { addressOf, arrivalOf, localeOfPath, permalinkOf } from './address.ts';

const edition = fixtureEdition('en');

/** Arrives at `/en/` and what follows it. */
function arrive(rest: string) {
  const { pathname, search } = new URL(`/en/${rest}`, 'https://news.example');
  return arrivalOf({ pathname, search }, 'en', edition, '/');
}

const addressAfter = (rest: string) => addressOf(arrive(rest).place, edition, '/');

describe('the language in a path', () => {
  it.each([
    { path: '/ar/', base: '/', locale: 'ar' },
    { path: '/en', base: '/', locale: 'en' },
    { path: '/timeline/en/', base: '/timeline/', locale: 'en' },
    { path: '/', base: '/', locale: null },
    { path: '/fa/events/attack/', base: '/', locale: 'fa' },
    { path: '/pt-BR/', base: '/', locale: 'pt-BR' },
    { path: '/pt-br/', base: '/', locale: null },
    { path: '/fr/', base: '/', locale: null },
    { path: '/toString/', base: '/', locale: null },
    { path: '/english/', base: '/', locale: null },
    { path: '/elsewhere/en/', base: '/timeline/', locale: null },
  ])('of $path under $base is $locale', ({ path, base, locale }) => {
    expect(localeOfPath(path, base, ['en', 'ar', 'fa', 'pt-BR'])).toBe(locale);
  });
});

describe('an address without a query', () => {
  it('opens on the opening window, nothing selected, nothing filtered', () => {
    expect(arrive('')).toEqual({
      place: { locale: 'en', event: null, window: edition.opening, lanes: 'actor', filters: noFilters },
      repairs: [],
    });
  });

  it('is the address of that place', () => {
    expect(addressAfter('')).toBe('/en/');
  });
});

describe('an address that names a place', () => {
  it.each([
    'events/attack/',
    'events/first-ties/',
    '?from=2022-01-01&to=2022-12-31',
    'events/break/?from=2022-09-01&to=2022-09-30&lanes=kind',
    '?kinds=cyberattack,visit&who=arvania,kerenia&headlines=1',
    '?q=%D8%A5%D9%8A%D8%B1%D8%A7%D9%86%20%26%20BORS',
  ])('leads there and back: %s', (search) => {
    expect(arrive(search).repairs).toEqual([]);
    expect(addressAfter(search)).toBe(`/en/${search}`);
  });

  it.each(['?event=attack', 'events/attack', 'events/att%61ck/'])(
    'as it was written elsewhere leads to the same place: %s',
    (rest) => {
      expect(arrive(rest).repairs).toEqual([]);
      expect(addressAfter(rest)).toBe('/en/events/attack/');
    },
  );

  it.each([
    { written: '?q=rama?fbclid=zz', left: '?q=rama' },
    { written: '?kinds=visit&who=arvania?fbclid=zz', left: '?kinds=visit&who=arvania' },
    { written: '?lanes=kind?utm_source=a', left: '?lanes=kind' },
    { written: '?q=why%3F', left: '?q=why%3F' },
  ])('leads to $left where somebody put a parameter behind it: $written', ({ written, left }) => {
    expect(arrive(written).repairs).toEqual([]);
    expect(addressAfter(written)).toBe(`/en/${left}`);
  });

  it('names its language, and is in that of the page where it names none', () => {
    expect(arrivalOf({ pathname: '/ar/', search: '' }, 'en', edition, '/').place.locale).toBe('ar');
    expect(arrivalOf({ pathname: '/fa/', search: '' }, 'en', edition, '/').place.locale).toBe('fa');
    expect(arrivalOf({ pathname: '/', search: '' }, 'en', edition, '/').place.locale).toBe('en');
    const withoutPersian = { ...edition, languages: edition.languages.filter(({ tag }) => tag !== 'fa') };
    expect(arrivalOf({ pathname: '/fa/', search: '' }, 'en', withoutPersian, '/').place.locale).toBe('en');
  });

  it('shows a selected event even when it lies outside the opening window', () => {
    const { window } = arrive('events/intrusion/').place;
    expect(window.start).toBeLessThanOrEqual(Date.parse('2021-05-01'));
    expect(window.end).toBeGreaterThanOrEqual(Date.parse('2021-06-01'));
  });

  it('counts the last day of a window as part of it', () => {
    expect(arrive('?from=2022-09-07&to=2022-09-09').place.window).toEqual({
      start: Date.parse('2022-09-07'),
      end: Date.parse('2022-09-10'),
    });
  });
});

describe('an address that makes no sense', () => {
  it.each([
    { search: '?event=moon-landing', part: 'event', value: 'moon-landing', mended: '/en/' },
    { search: 'events/moon-landing/', part: 'event', value: 'moon-landing', mended: '/en/' },
    { search: 'events/%E0%A4/', part: 'event', value: '%E0%A4', mended: '/en/' },
    {
      search: '?from=2022-02-31&to=2022-05-01',
      part: 'window',
      value: '2022-02-31 – 2022-05-01',
      mended: '/en/',
    },
    { search: '?from=2022-05-01', part: 'window', value: '2022-05-01 – …', mended: '/en/' },
    {
      search: '?from=2022-05-01&to=2022-04-01',
      part: 'window',
      value: '2022-05-01 – 2022-04-01',
      mended: '/en/',
    },
    { search: '?lanes=colour', part: 'lanes', value: 'colour', mended: '/en/' },
    { search: '?kinds=leek,visit', part: 'kinds', value: 'leek', mended: '/en/?kinds=visit' },
    { search: '?who=atlantis', part: 'who', value: 'atlantis', mended: '/en/' },
  ])('$search is repaired and told', ({ search, part, value, mended }) => {
    expect(arrive(search).repairs).toEqual([{ part, value }]);
    expect(addressAfter(search)).toBe(mended);
  });

  it('keeps what can be understood beside what cannot', () => {
    const { place, repairs } = arrive('?event=attack&lanes=colour&from=x&to=y');
    expect(place.event).toBe('attack');
    expect(repairs.map(({ part }) => part)).toEqual(['window', 'lanes']);
  });

  it('a window from the dawn of time is brought back to the story', () => {
    const { window } = arrive('?from=0001-01-01&to=9999-12-31').place;
    expect(window.start).toBeGreaterThan(Date.parse('1980-01-01'));
    expect(window.end).toBeLessThan(Date.parse('2040-01-01'));
  });
});

describe('a permalink', () => {
  it('names one event in one language and nothing else', () => {
    expect(permalinkOf('attack', 'ar', '/timeline/')).toBe('/timeline/ar/events/attack/');
  });
});
