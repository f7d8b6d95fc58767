import { describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { clamped, shortestWindow } from '../time/window.ts';
import { railRowsOf } from './railRows.ts';

const edition = fixtureEdition('en');
const { events, opening } = edition;

/** The ids of the rows for what `leaves` leaves of the story. */
function rowsOf(leaves: (id: string) => boolean, window = opening) {
  return railRowsOf(
    edition,
    events.filter(({ id }) => leaves(id)),
    window,
  ).map(({ id }) => id);
}

const all = () => true;

describe('what a narrow frame tells in rows', () => {
  it('is the headlines of the window', () => {
    expect(rowsOf(all)).toEqual(['attack', 'break', 'denial', 'visit']);
    const september = { start: Date.UTC(2022, 8, 1), end: Date.UTC(2022, 9, 1) };
    expect(rowsOf(all, september)).toEqual(['break', 'denial']);
  });

  it('is what else happened then where there are no two headlines', () => {
    const july = { start: Date.UTC(2022, 6, 1), end: Date.UTC(2022, 7, 1) };
    expect(rowsOf(all, july)).toEqual(['attack', 'shutdown']);
  });

  it('is that of the chapter whose window it is, and of no other at the same time', () => {
    const [chapter] = edition.chapters.filter(({ id }) => id === 'intrusions');
    if (chapter === undefined) throw new Error('The fixture has this chapter.');
    const window = clamped(chapter.window, edition.bounds, shortestWindow);
    expect(rowsOf(all, window)).toEqual(['intrusion', 'attack', 'shutdown']);
  });

  it('is the headlines of the story where the window has next to nothing', () => {
    const nineties = { start: Date.UTC(1990, 0, 1), end: Date.UTC(1999, 0, 1) };
    expect(rowsOf(all, nineties)).toEqual(['attack', 'break', 'denial', 'visit']);
  });

  it('is all that filters leave where that is next to nothing', () => {
    expect(rowsOf((id) => ['first-ties', 'visit'].includes(id))).toEqual(['first-ties', 'visit']);
    expect(rowsOf(() => false)).toEqual([]);
  });
});
