import { describe, expect, it, vi } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { searcherIn } from '../../tests/fixtures/searcher.ts';
import {
  activeCount,
  filterCounts,
  isFiltering,
  matching,
  noFilters,
  toggled,
  type Filters,
} from './filter.ts';
import type { Finder } from './search.ts';

const edition = fixtureEdition('en');
const search = searcherIn([edition]);
const ids = (filters: Partial<Filters>) =>
  matching(edition, { ...noFilters, ...filters }, search(filters.query ?? '', edition).isFound).map(
    ({ id }) => id,
  );

describe('what the reader sees', () => {
  it('without filters it is the whole story, the very same list', () => {
    expect(matching(edition, noFilters)).toBe(edition.events);
  });

  it('two kinds chosen show the events of either', () => {
    expect(ids({ kinds: ['diplomacy', 'visit'] })).toEqual(['break', 'visit']);
  });

  it('a group shows every event in which one of its actors takes part, not the first alone', () => {
    expect(ids({ lanes: ['kerenia'] })).toEqual(['attack', 'break', 'denial']);
  });

  it('a group that acts shows the events that stand in its lane', () => {
    expect(ids({ leads: ['kerenia'] })).toEqual(['denial']);
  });

  it('chapters, and what was corrected, show theirs', () => {
    const own = edition.events.filter(({ chapter }) => chapter === 'background').map(({ id }) => id);
    expect(ids({ chapters: ['background'] })).toEqual(own);
    expect(ids({ corrected: true })).toEqual(['break']);
  });

  it('an agency is found in the group of its state', () => {
    const events = edition.events.map((event) =>
      event.id === 'camp' ? { ...event, actors: ['bureau'] } : event,
    );
    const shown = matching({ ...edition, events }, { ...noFilters, lanes: ['norvale'] });
    expect(shown.map(({ id }) => id)).toEqual(['camp']);
  });

  it('kinds, groups, headlines and search narrow one another', () => {
    expect(ids({ headlines: true, lanes: ['istovia'] })).toEqual(['visit']);
    expect(ids({ headlines: true, kinds: ['cyberattack'], query: 'portal' })).toEqual([]);
    expect(ids({ kinds: ['cyberattack'], query: 'portal' })).toEqual(['shutdown']);
  });

  it('the disputed are those of which somebody denies what is said, other than the one who acts', () => {
    expect(ids({ disputed: true })).toEqual(['attack', 'break', 'visit']);
  });

  it('a search of blanks is no filter', () => {
    expect(isFiltering({ ...noFilters, query: '  ' })).toBe(false);
    expect(isFiltering({ ...noFilters, query: 'x' })).toBe(true);
    expect(isFiltering({ ...noFilters, headlines: true })).toBe(true);
  });
});

it('each kind, each group and headlines count as one choice', () => {
  expect(
    activeCount({ ...noFilters, kinds: ['leak', 'legal'], lanes: ['kerenia'], headlines: true, query: 'x' }),
  ).toBe(4);
});

describe('the figure beside a choice', () => {
  it('says how many events the choice would show with the other choices kept', () => {
    const counts = filterCounts(edition, { ...noFilters, lanes: ['kerenia'], kinds: ['visit'] });
    expect(counts.kinds).toMatchObject({ cyberattack: 1, diplomacy: 1, statement: 1, visit: 0 });
    expect(counts.lanes).toMatchObject({ arvania: 1, attackers: 0, kerenia: 0, league: 0 });
  });

  it.each([
    noFilters,
    { ...noFilters, kinds: ['visit', 'cyberattack'] },
    { ...noFilters, headlines: true, lanes: ['kerenia', 'istovia'] },
    { ...noFilters, disputed: true, kinds: ['cyberattack'] },
    { ...noFilters, query: 'portal', kinds: ['statement'], lanes: ['arvania'] },
  ])('is what is seen when it alone is chosen, with %j', (filters) => {
    const isFound = search(filters.query, edition).isFound;
    const { kinds, lanes, headlines, disputed } = filterCounts(edition, filters, isFound);
    const seenWith = (choice: Partial<Filters>) =>
      matching(edition, { ...filters, ...choice }, isFound).length;
    for (const { id } of edition.kinds) expect(kinds[id]).toBe(seenWith({ kinds: [id] }));
    for (const { id } of edition.lanes) expect(lanes[id]).toBe(seenWith({ lanes: [id] }));
    expect(headlines).toBe(seenWith({ headlines: true }));
    expect(disputed).toBe(seenWith({ disputed: true }));
  });

  it('takes one search of each event, however many filters there are', () => {
    const isFound = vi.fn<Finder>(() => true);
    filterCounts(edition, { ...noFilters, query: 'x' }, isFound);
    expect(isFound).toHaveBeenCalledTimes(edition.events.length);
  });
});

it('a choice made twice is taken back', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});
