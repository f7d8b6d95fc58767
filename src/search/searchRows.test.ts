import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { searcherIn } from '../../tests/fixtures/searcher.ts';
import { day } from '../time/span.ts';

const edition = fixtureEdition('en');
const search = searcherIn([edition]);

/** The rows for `query`. */
function rowsFor(query: string, listed = true) {
  const found = search(query, edition);
  return found.rowsOf(edition.events.filter(found.isFound), listed);
}

const kindsOf = (rows: ReturnType<typeof rowsFor>) => rows.map(({ kind }) => kind);

describe('the rows below the search box', () => {
  it('are none where nothing is found', () => {
    expect(rowsFor('zzzz')).toEqual([]);
  });

  it('are what was found, and the ways to all of it', () => {
    expect(kindsOf(rowsFor('dorn'))).toEqual(['event', 'list', 'picture']);
    expect(kindsOf(rowsFor('dorn', false))).toEqual(['event', 'picture']);
  });

  it('are six events at most, and how many there are', () => {
    const rows = rowsFor('kestrel');
    expect(rows.filter(({ kind }) => kind === 'event')).toHaveLength(6);
    expect(rows).toContainEqual({ kind: 'list', count: edition.events.length });
  });

  it('begin with the date that was typed', () => {
    const [first] = rowsFor('September 2022');
    const window = { start: Date.UTC(2022, 8, 1), end: Date.UTC(2022, 9, 1) };
    expect(first).toMatchObject({ kind: 'date', window });
  });

  it('lead to a day among its neighbours', () => {
    const [first] = rowsFor('7 September');
    const start = Date.UTC(2022, 8, 7);
    expect(first).toMatchObject({ window: { start: start - 3 * day, end: start + 4 * day } });
  });
});

it('the picture is shown from before the first event that was found to after the last, within the story', () => {
  const rows = rowsFor('kestrel');
  const picture = rows.find((row) => row.kind === 'picture');
  expect(picture?.window).toEqual(edition.bounds);
  const [one] = edition.events.filter(search('dorn', edition).isFound);
  const narrow = rowsFor('dorn').find((row) => row.kind === 'picture');
  expect(narrow?.window.start).toBeLessThanOrEqual(one?.span.earliest ?? 0);
  expect(narrow?.window.end).toBeGreaterThanOrEqual(one?.span.latest ?? Infinity);
});
