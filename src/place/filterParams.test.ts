import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { noFilters, type Filters } from '../model/filter.ts';
import { choiceFilters, searchFilter, switchFilters } from '../model/filterTable.ts';
import { filterParamsOf, filtersIn } from './filterParams.ts';
import type { Repair } from './place.ts';

const edition = fixtureEdition('en');

/** What the address `?search` says of filters, and what of it is dropped. */
function read(search: string) {
  const repairs: Repair[] = [];
  return { filters: filtersIn(new URLSearchParams(search), edition, repairs), repairs };
}

const written = (filters: Partial<Filters>) =>
  filterParamsOf({ ...noFilters, ...filters })
    .map(([name, value]) => `${name}=${value}`)
    .join('&');

it('no two filters have one parameter, nor one that says something else of a place', () => {
  const params = [...choiceFilters, ...switchFilters, searchFilter].map(({ param }) => param);
  const all = [...params, 'event', 'from', 'to', 'chapter', 'lanes'];
  expect(new Set(all).size).toBe(all.length);
});

it('no filter is no parameter', () => {
  expect(written({})).toBe('');
  expect(read('')).toEqual({ filters: noFilters, repairs: [] });
});

describe.each(choiceFilters)('the filter by choice “$name”', ({ name, param, choicesOf }) => {
  const [one = '', another = ''] = choicesOf(edition).map(({ id }) => id);

  it('is read as it is written', () => {
    const filters = { ...noFilters, [name]: [one, another] };
    expect(written(filters)).toBe(`${param}=${one},${another}`);
    expect(read(written(filters))).toEqual({ filters, repairs: [] });
  });

  it('has each choice once, in the order of the story', () => {
    expect(read(`${param}=${another},,${one},${another}`).filters[name]).toEqual([one, another]);
  });

  it('drops and tells the choices that there are not', () => {
    expect(read(`${param}=no-such,${one},nor-this`)).toEqual({
      filters: { ...noFilters, [name]: [one] },
      repairs: [{ part: param, value: 'no-such, nor-this' }],
    });
  });
});

describe.each(switchFilters)('the filter “$name”', ({ name, param }) => {
  it('is on with 1 alone', () => {
    expect(written({ [name]: true })).toBe(`${param}=1`);
    expect(read(`${param}=1`)).toEqual({ filters: { ...noFilters, [name]: true }, repairs: [] });
    expect(read(`${param}=0`)).toEqual({ filters: noFilters, repairs: [] });
  });

  it.each(['yes', 'true', 'toString'])('drops and tells “%s”', (value) => {
    expect(read(`${param}=${value}`)).toEqual({ filters: noFilters, repairs: [{ part: param, value }] });
  });
});

it('words to search for are read as they were typed', () => {
  const query = 'إيران & BORS, 1=1';
  expect(read(written({ query }))).toEqual({ filters: { ...noFilters, query }, repairs: [] });
});

it('what nobody sees of words to search for is in no address, nor read of one; a non-joiner is', () => {
  const query = '\u200F\u2067می\u200Cشود\u2069\u200E ';
  expect(written({ query })).toBe(`q=${encodeURIComponent('می\u200Cشود')}`);
  expect(read(`q=${encodeURIComponent(query)}`).filters.query).toBe('می\u200Cشود');
  expect(written({ query: '\u200F ' })).toBe('');
});
