import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { holds } from '../../tests/setup/property.ts';
import { noFilters } from '../model/filter.ts';
import { choiceFilters, switchFilters } from '../model/filterTable.ts';
import { addressOf, arrivalOf } from './address.ts';

const edition = fixtureEdition('en');
const { bounds, events } = edition;
const ids = events.map(({ id }) => id);

/** Any text, half of it in letters of which addresses are made. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from('aA09-_.,%&=?#+/ \u{202e}ع')) }),
);

const names = ['event', 'from', 'to', 'chapter', 'lanes', 'q', 'utm_source'];
const ours = [...names, ...[...choiceFilters, ...switchFilters].map(({ param }) => param)];
const values = [...ids, '1', '0', 'kind', '2022-07-01', '2022-02-30', '9999-12-31'];

/** A query of parameters that we have and have not, with values that mean something and nothing. */
const query = fc
  .array(fc.tuple(fc.constantFrom(...ours), fc.oneof(fc.constantFrom(...values), text)), { maxLength: 8 })
  .map((params) => `?${new URLSearchParams(params).toString()}`);

const path = fc.oneof(
  fc.constantFrom('/en/', ...ids.map((id) => `/en/events/${id}/`)),
  text.map((rest) => `/en/events/${rest}`),
  text,
);

const address = fc.record({ pathname: path, search: fc.oneof(query, text) });

/** `whole` as a browser splits it. */
function arrive(whole: string) {
  const { pathname, search } = new URL(whole, 'https://news.example');
  return arrivalOf({ pathname, search }, 'en', edition, '/');
}

it('any address leads to a place within the story', () => {
  holds(
    fc.property(address, (any) => {
      const { place } = arrivalOf(any, 'en', edition, '/');
      expect([null, ...ids]).toContain(place.event);
      expect(place.window.start).toBeGreaterThanOrEqual(bounds.start);
      expect(place.window.end).toBeLessThanOrEqual(bounds.end);
    }),
  );
});

it('the address of a place leads to it, with nothing to repair, and is its own address', () => {
  holds(
    fc.property(address, (any) => {
      const { place } = arrivalOf(any, 'en', edition, '/');
      const written = addressOf(place, edition, '/');
      const again = arrive(written);
      expect(again.repairs).toEqual([]);
      expect({ ...again.place, window: null }).toEqual({ ...place, window: null });
      expect(addressOf(again.place, edition, '/')).toBe(written);
    }),
  );
});

it('whatever a reader searches for can be an address', () => {
  holds(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const { place } = arrive('/en/');
      const written = addressOf({ ...place, filters: { ...noFilters, query: typed } }, edition, '/');
      expect(arrive(written).repairs).toEqual([]);
    }),
  );
});

it('a parameter that is not ours changes nothing', () => {
  holds(
    fc.property(query, fc.webQueryParameters(), (search, others) => {
      const strange = [...new URLSearchParams(others).keys()].some((name) => ours.includes(name));
      fc.pre(!strange && !others.includes('?'));
      const alone = arrivalOf({ pathname: '/en/', search }, 'en', edition, '/');
      const together = { pathname: '/en/', search: `${search}&${others}` };
      expect(arrivalOf(together, 'en', edition, '/')).toEqual(alone);
    }),
  );
});
