import type { Edition } from '../model/edition.ts';
import { noFilters, type Filters } from '../model/filter.ts';
import { choiceFilters, searchFilter, switchFilters } from '../model/filterTable.ts';
import { visibleQuery } from '../model/search.ts';
import type { Repair } from './place.ts';

/** The filters that `params` of an address name. What they cannot mean is dropped, and told in `repairs`. */
export function filtersIn(params: URLSearchParams, edition: Edition, repairs: Repair[]): Filters {
  const chosen = choiceFilters.map(({ name, param, choicesOf }) => {
    const known = choicesOf(edition).map(({ id }) => id);
    const asked = new Set((params.get(param) ?? '').split(',').filter((id) => id !== ''));
    const unknown = [...asked].filter((id) => !known.includes(id));
    if (unknown.length > 0) repairs.push({ part: param, value: unknown.join(', ') });
    // Each once, and in the order of the story.
    return [name, known.filter((id) => asked.has(id))] as const;
  });
  const on = switchFilters.map(({ name, param }) => {
    const value = params.get(param) ?? '0';
    if (value !== '1' && value !== '0') repairs.push({ part: param, value });
    return [name, value === '1'] as const;
  });
  return {
    ...noFilters,
    ...Object.fromEntries([...chosen, ...on]),
    query: visibleQuery(params.get(searchFilter.param) ?? ''),
  };
}

/** `filters` as parameters of an address, names and values; those that leave all are left out. */
export function filterParamsOf(filters: Filters): readonly (readonly [string, string])[] {
  const all = [
    ...choiceFilters.map(({ name, param }) => [param, filters[name].join(',')] as const),
    ...switchFilters.map(({ name, param }) => [param, filters[name] ? '1' : ''] as const),
    [searchFilter.param, encodeURIComponent(visibleQuery(filters.query))] as const,
  ];
  return all.filter(([, value]) => value !== '');
}

/** The same as the query of an address; empty where they leave all. */
export function filterQueryOf(filters: Filters): string {
  const params = filterParamsOf(filters);
  return params.length === 0 ? '' : `?${params.map(([name, value]) => `${name}=${value}`).join('&')}`;
}
