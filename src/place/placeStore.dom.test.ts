import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { arrivalOf } from './address.ts';
import { PlaceStore } from './placeStore.ts';

const edition = fixtureEdition('en');

const address = () => location.pathname + location.search;

function opened(at: string): PlaceStore {
  history.replaceState(null, '', at);
  const store = new PlaceStore(location, edition, '/');
  store.writeAddress();
  return store;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the place and the address', () => {
  it('write out what a bare address only implied', () => {
    opened('/');
    expect(address()).toBe('/en/');
  });

  it('begin where the page was written, whatever the query adds', () => {
    const store = opened('/en/events/attack/?kinds=visit');
    expect(store.prerendered.place).toMatchObject({ event: 'attack', filters: { kinds: [] } });
    expect(store.arrival.place.filters.kinds).toEqual(['visit']);
  });

  it('drop what could not be understood', () => {
    const store = opened('/en/?event=moon-landing');
    expect(address()).toBe('/en/');
    expect(store.arrival.repairs).toHaveLength(1);
  });

  it('leave the fragment, which leads into the text of the page, until the reader goes elsewhere', () => {
    const store = opened('/?kinds=nonsense#event-attack');
    expect(address() + location.hash).toBe('/en/#event-attack');
    store.go({ lanes: 'kind' }, 'replace');
    vi.advanceTimersByTime(1_000);
    expect(address() + location.hash).toBe('/en/?lanes=kind#event-attack');
    store.go({ event: 'break' }, 'push');
    expect(address() + location.hash).toBe('/en/events/break/?lanes=kind');
  });

  it('change together when an event is selected', () => {
    const store = opened('/en/');
    const before = history.length;
    store.go({ event: 'attack' }, 'push');
    expect(address()).toBe('/en/events/attack/');
    expect(history.length).toBe(before + 1);
  });

  it('write many small steps once, the last', () => {
    const store = opened('/en/');
    const replace = vi.spyOn(history, 'replaceState');
    for (const month of ['03', '04', '05']) {
      store.go(
        { window: { start: Date.parse(`2022-${month}-01`), end: Date.parse('2022-08-01') } },
        'replace',
      );
    }
    vi.advanceTimersByTime(1_000);
    expect(replace).toHaveBeenCalledTimes(1);
    expect(address()).toBe('/en/?from=2022-05-01&to=2022-07-31');
  });

  it('do not lose a small step that a selection follows at once: Back returns to it', () => {
    const store = opened('/en/');
    const replace = vi.spyOn(history, 'replaceState');
    store.go({ lanes: 'kind' }, 'replace');
    store.go({ event: 'attack' }, 'push');
    expect(replace).toHaveBeenCalledWith(null, '', '/en/?lanes=kind');
    expect(address()).toBe('/en/events/attack/?lanes=kind');
  });

  it('tell every listener, until it is no longer one', () => {
    const store = opened('/en/');
    const listener = vi.fn<() => void>();
    const stop = store.subscribe(listener);
    store.go({ event: 'attack' }, 'push');
    stop();
    store.go({ event: null }, 'push');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('follow Back and Forward, language included', () => {
    const store = opened('/en/events/attack/');
    const stop = store.subscribe(() => undefined);
    history.replaceState(null, '', '/ar/events/break/');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(store.arrival.place).toMatchObject({ locale: 'ar', event: 'break' });
    stop();
  });

  it('are not disturbed by a link within the page, which the browser takes for a step in its history', () => {
    const store = opened('/en/?event=moon-landing');
    const stop = store.subscribe(() => undefined);
    store.go({ lanes: 'kind' }, 'replace');
    location.hash = '#text';
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(store.arrival.repairs).toHaveLength(1);
    expect(store.arrival.place.lanes).toBe('kind');
    vi.advanceTimersByTime(1_000);
    expect(address()).toBe('/en/?lanes=kind');
    stop();
  });

  it('never reach beyond the story', () => {
    const store = opened('/en/');
    store.go({ window: { start: Date.parse('2007-11-24'), end: Date.parse('2044-07-08') } }, 'push');
    expect(store.arrival.place.window.end).toBeLessThanOrEqual(edition.bounds.end);
    expect(arrivalOf(location, 'en', edition, '/').place.window).toEqual(store.arrival.place.window);
  });

  it('go on without the address where the browser refuses to change it, and write it when it no longer does', () => {
    const store = opened('/en/');
    const stop = store.subscribe(() => undefined);
    const refusals = (['pushState', 'replaceState'] as const).map((change) =>
      vi.spyOn(history, change).mockImplementation(() => {
        throw new DOMException('too often', 'SecurityError');
      }),
    );
    const before = history.length;
    store.go({ event: 'attack' }, 'push');
    store.go({ lanes: 'kind' }, 'replace');
    vi.advanceTimersByTime(4_000);
    expect(store.arrival.place.event).toBe('attack');
    expect(address()).toBe('/en/');
    // A link within the page does not take the reader back to what the address still says.
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(store.arrival.place.event).toBe('attack');
    for (const refusal of refusals) refusal.mockRestore();
    vi.advanceTimersByTime(5_000);
    expect(address()).toBe('/en/events/attack/?lanes=kind');
    expect(history.length).toBe(before + 1);
    stop();
  });

  it('forget the repairs once they are dismissed, and when the reader goes on', () => {
    const store = opened('/en/?event=moon-landing');
    store.dismissRepairs();
    expect(store.arrival.repairs).toEqual([]);
    const other = opened('/en/?event=moon-landing');
    other.go({ event: 'attack' }, 'push');
    expect(other.arrival.repairs).toEqual([]);
  });
});
