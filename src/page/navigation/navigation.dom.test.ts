import { beforeEach, expect, it } from 'vitest';
import { fixtureEdition } from '../../../tests/fixtures/edition.ts';
import { noFilters } from '../../model/filter.ts';
import { PlaceStore } from '../../place/placeStore.ts';
import { navigationOf, type Navigation } from './navigation.ts';

const edition = fixtureEdition('en');

let store: PlaceStore;
let navigation: Navigation;

beforeEach(() => {
  history.replaceState(null, '', '/en/');
  store = new PlaceStore(location, edition, '/');
  navigation = navigationOf(store, edition);
});

it('an event within the window is opened without moving the picture', () => {
  const { window } = store.arrival.place;
  navigation.select('attack');
  expect(store.arrival.place).toMatchObject({ event: 'attack', window });
});

it('an event outside the window brings the picture along', () => {
  navigation.select('camp');
  const { window } = store.arrival.place;
  expect(window.start).toBeLessThanOrEqual(Date.parse('2018-01-01'));
  expect(window.end).toBeGreaterThanOrEqual(Date.parse('2019-01-01'));
});

it('an event that is open already makes no second entry in the history', () => {
  navigation.select('attack');
  const { length } = history;
  navigation.select('attack');
  expect(history.length).toBe(length);
});

it('an event that does not exist changes nothing', () => {
  const before = store.arrival;
  navigation.select('moon-landing');
  expect(store.arrival).toBe(before);
});

it('a chapter fills the picture and leaves the event open', () => {
  navigation.select('attack');
  navigation.goToChapter('background');
  expect(store.arrival.place.event).toBe('attack');
  expect(store.arrival.place.window).toEqual(edition.chapters.find(({ id }) => id === 'background')?.window);
});

it('another language keeps event, window, lanes and filters', () => {
  navigation.select('attack');
  navigation.groupBy('kind');
  navigation.filter({ ...noFilters, kinds: ['visit'], headlines: true, query: 'BORS' });
  const before = store.arrival.place;
  navigation.switchLanguage('ar');
  expect(store.arrival.place).toEqual({ ...before, locale: 'ar' });
});
