import { afterEach, describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { noFilters } from '../model/filter.ts';
import { MomentStore } from './momentStore.ts';

const edition = fixtureEdition('en');

function opened(at: string): MomentStore {
  history.replaceState(null, '', at);
  const store = new MomentStore(location, edition, '/');
  store.writeAddress();
  return store;
}

const address = () => location.pathname + location.search;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the place on the way through the story', () => {
  it.each([
    { at: '/en/moments/', event: null },
    { at: '/en/moments/break/', event: 'break' },
    { at: '/en/moments/?event=camp', event: 'camp' },
  ])('is what $at names', ({ at, event }) => {
    expect(opened(at).arrival).toEqual({ place: { event, filters: noFilters }, repairs: [] });
  });

  it('has the filters of its address, which the page as it was written does not know', () => {
    const store = opened('/en/moments/break/?kinds=visit&q=BORS');
    expect(store.arrival.place.filters).toEqual({ ...noFilters, kinds: ['visit'], query: 'BORS' });
    expect(store.prerendered.place).toEqual({ event: 'break', filters: noFilters });
  });

  it('drops what means nothing here, and tells it', () => {
    const store = opened('/en/moments/moon-landing/?kinds=nonsense');
    expect(store.arrival).toEqual({
      place: { event: null, filters: noFilters },
      repairs: [
        { part: 'event', value: 'moon-landing' },
        { part: 'kinds', value: 'nonsense' },
      ],
    });
    expect(address()).toBe('/en/moments/');
    store.dismissRepairs();
    expect(store.arrival.repairs).toEqual([]);
  });

  it('makes an entry of the history of each step, under an address that can be shared', () => {
    const store = opened('/en/moments/?kinds=visit');
    const before = history.length;
    store.go({ event: 'break' });
    expect(address()).toBe('/en/moments/break/?kinds=visit');
    expect(history.length).toBe(before + 1);
  });

  it('names an event that has no page of its own by the query of the beginning', () => {
    const store = opened('/en/moments/?kinds=background');
    store.go({ event: 'camp' });
    expect(address()).toBe('/en/moments/?kinds=background&event=camp');
    expect(store.addressOf(store.arrival.place, 'ar')).toBe('/ar/moments/?kinds=background&event=camp');
  });

  it('follows Back and Forward', () => {
    const store = opened('/en/moments/attack/');
    const listener = vi.fn<() => void>();
    const stop = store.subscribe(listener);
    history.replaceState(null, '', '/en/moments/break/');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(store.arrival.place.event).toBe('break');
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    history.replaceState(null, '', '/en/moments/attack/');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('is not disturbed by a link within the page', () => {
    const store = opened('/en/moments/attack/');
    const stop = store.subscribe(() => undefined);
    const { arrival } = store;
    location.hash = '#main';
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(store.arrival).toBe(arrival);
    stop();
  });
});
