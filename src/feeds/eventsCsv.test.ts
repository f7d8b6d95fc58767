import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { site } from '../../tests/fixtures/site.ts';
import { theStory, localized } from '../../tests/fixtures/theStory.ts';
import { csvColumns, eventsCsv } from './eventsCsv.ts';

const { story } = theStory;

/** The cells of `csv`, row by row, as a spreadsheet reads them. */
const cellsOf = (csv: string): readonly (readonly string[])[] => parse(csv, { bom: true });

describe.each(localized)('the events as CSV in “$locale”', ({ edition, messages }) => {
  const csv = eventsCsv({ story, edition, messages, site });
  const [head, ...rows] = cellsOf(csv);
  const column = (name: (typeof csvColumns)[number]) => rows.map((row) => row[csvColumns.indexOf(name)]);

  it('begin with the mark by which spreadsheets know UTF-8, and with the names of the columns', () => {
    expect(csv.codePointAt(0)).toBe(0xfe_ff);
    expect(head).toEqual(csvColumns);
  });

  it('have a row for each event, whatever signs are in its texts', () => {
    expect(rows.map(({ length }) => length)).toEqual(edition.events.map(() => csvColumns.length));
    expect(column('id')).toEqual(edition.events.map(({ id }) => id));
    expect(column('title')).toEqual(edition.events.map(({ title }) => title));
    expect(column('summary')).toEqual(edition.events.map(({ summary }) => summary));
  });

  it('say who makes each claim, and of whom no answer was found', () => {
    const lines = column('claims').flatMap((cell) => (cell === '' ? [] : (cell?.split('\n') ?? [])));
    expect(lines).toHaveLength(
      edition.events.flatMap(({ claims, unanswered }) => [...claims, ...unanswered]).length,
    );
  });
});

it('a title that begins as a formula stays a text in a spreadsheet', () => {
  const [one] = localized;
  if (one === undefined) throw new Error('The fixture story is localized in no language.');
  const { edition, messages } = one;
  const events = edition.events.slice(0, 1).map((event) => ({ ...event, title: '=1+1, "so"' }));
  const [, row] = cellsOf(eventsCsv({ story, edition: { ...edition, events }, messages, site }));
  expect(row?.[csvColumns.indexOf('title')]).toBe(`'=1+1, "so"`);
});

it('docs/data.md says what is in each column', () => {
  const guide = readFileSync('docs/data.md', 'utf8');
  expect(csvColumns.filter((column) => !guide.includes(`\`${column}\``))).toEqual([]);
});
