import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { activeCount, filterCounts, isFiltering, matching, noFilters } from './filter.ts';
import { choiceFilters, searchFilter, switchFilters } from './filterTable.ts';

const edition = fixtureEdition('en');
const names = [...choiceFilters, ...switchFilters, searchFilter].map(({ name }) => name);

it.each([...choiceFilters, ...switchFilters])('has words for “$name”', ({ label }) => {
  expect(messagesIn('en').explore, `Say “${label}” in locales/*/explore.ts.`).toHaveProperty(label);
});

it('has each filter once, and every filter', () => {
  expect(names.toSorted()).toEqual(Object.keys(noFilters).toSorted());
});

describe.each(choiceFilters)('the filter by choice “$name”', ({ name, choicesOf, idsOf }) => {
  const choices = choicesOf(edition).map(({ id }) => id);
  const shownBy = (...ids: readonly string[]) => matching(edition, { ...noFilters, [name]: ids });

  it('leaves the events of a choice, as many as are told beside it', () => {
    for (const id of choices) {
      expect(shownBy(id)).toEqual(edition.events.filter((event) => idsOf(event, edition).includes(id)));
      expect(filterCounts(edition, noFilters)[name][id]).toBe(shownBy(id).length);
    }
    expect(choices.length).toBeGreaterThan(1);
  });

  it('counts no event twice for a choice, whoever of it acts', () => {
    for (const event of edition.events) {
      const ids = idsOf(event, edition);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('leaves every event by all of its choices, each of which counts', () => {
    const filters = { ...noFilters, [name]: choices };
    expect(shownBy(...choices)).toEqual(edition.events);
    expect(activeCount(filters)).toBe(choices.length);
    expect(isFiltering(filters)).toBe(true);
  });
});

describe.each(switchFilters)('the filter “$name”', ({ name, leaves }) => {
  const filters = { ...noFilters, [name]: true };

  it('leaves some events where it is on, and counts as one choice', () => {
    const left = matching(edition, filters);
    expect(left).toEqual(edition.events.filter((event) => leaves(event)));
    expect([0, edition.events.length]).not.toContain(left.length);
    expect(activeCount(filters)).toBe(1);
    expect(filterCounts(edition, noFilters)[name]).toBe(left.length);
    expect(filterCounts(edition, filters)[name]).toBe(left.length);
  });
});
