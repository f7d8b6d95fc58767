import { day, type Span } from '../time/span.ts';
import type { Edition, EditionEvent } from './edition.ts';

/**
 * An event as it is sent: what is of its span beside the rest, in days, which is as exact as spans are; actors by their
 * place among all.
 */
interface PackedEvent extends Omit<EditionEvent, 'span' | 'actors'>, Omit<Span, 'earliest' | 'latest'> {
  /** The day with which its span begins, from 1970 on. */
  readonly from: number;
  /** How many days its span lasts. */
  readonly days: number;
  readonly by: readonly number[];
}

/** Objects with the same keys, as one list for each key: like stands beside like, which compresses better. */
type Columns<Row> = { readonly [Key in keyof Row]: readonly Row[Key][] };

/** An edition as it is sent. */
export interface PackedEdition extends Omit<Edition, 'events'> {
  readonly events: Columns<PackedEvent>;
}

/** `edition` as it is sent. Throws a RangeError where a span does not begin and end with a day. */
export function packedEdition({ events, ...edition }: Edition): PackedEdition {
  const ids = Object.keys(edition.actors);
  const packed = events.map(({ span: { earliest, latest, ...span }, actors, ...event }) => ({
    ...event,
    ...span,
    from: daysTo(earliest),
    days: daysTo(latest) - daysTo(earliest),
    by: actors.map((id) => ids.indexOf(id)),
  }));
  return { ...edition, events: columnsOf(packed) };
}

/** The edition that `packed` was made of. */
export function unpackedEdition({ events, ...edition }: PackedEdition): Edition {
  const ids = Object.keys(edition.actors);
  return {
    ...edition,
    events: rowsOf(events).map(({ from, days, by, precision, approximate, uncertain, open, ...event }) => ({
      ...event,
      span: { earliest: from * day, latest: (from + days) * day, precision, approximate, uncertain, open },
      actors: by.flatMap((at) => ids[at] ?? []),
    })),
  };
}

function daysTo(moment: number): number {
  if (moment % day !== 0) throw new RangeError(`${new Date(moment).toISOString()} is no beginning of a day.`);
  return moment / day;
}

function columnsOf<Row extends object>(rows: readonly Row[]): Columns<Row> {
  const keys = Object.keys(rows[0] ?? {});
  const columns = keys.map((key) => [key, rows.map((row) => new Map(Object.entries(row)).get(key))]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of its rows
  return Object.fromEntries(columns) as Columns<Row>;
}

function rowsOf<Row extends object>(columns: Columns<Row>): readonly Row[] {
  const entries = Object.entries<readonly unknown[]>(columns);
  const rows = entries[0]?.[1].map((_, index) =>
    Object.fromEntries(entries.map(([key, values]) => [key, values[index]])),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rows that its columns were made of
  return (rows ?? []) as unknown as readonly Row[];
}
