import { parse } from 'edtf';
import { day, type Precision, type Span } from './span.ts';

const coarsestFirst: readonly Precision[] = ['year', 'season', 'month', 'day'];

/**
 * The span of a date in EDTF (ISO 8601-2, levels 0 and 1): `2022`, `2022-22` (summer), `2022-05`, `2022-07-15`,
 * with `~`, `?` or `%`; two of them with `/` between; or `/..` after one whose end is still to come.
 * An interval is as exact as the coarser of its ends. An open one is known as far as its first date reaches.
 * Throws a RangeError that names the text and what is wrong with it.
 */
export function spanOf(edtf: string): Span {
  const known = read.get(edtf) ?? spanRead(edtf);
  read.set(edtf, known);
  return known;
}

/** What was read: stories have many things on the same days, and are read in each of their languages. */
const read = new Map<string, Span>();

function spanRead(edtf: string): Span {
  const tree = treeOf(edtf);
  if (!isRecord(tree) || tree['type'] !== 'Interval') return spanOfDate(tree, edtf);
  // In the tree, Infinity stands for an open end (`..`), null for one that is not known (nothing written).
  const [first, last] = Array.isArray(tree['values']) ? tree['values'] : [];
  if (!isRecord(first)) throw refusal(edtf, 'it has no start');
  const start = spanOfDate(first, edtf);
  if (last === Infinity) return { ...start, open: true };
  if (!isRecord(last)) throw refusal(edtf, 'its end is missing: write /.. if it is still to come');
  const end = spanOfDate(last, edtf);
  if (end.earliest < start.latest) throw refusal(edtf, 'its end is not after its start');
  return {
    earliest: start.earliest,
    latest: end.latest,
    precision: coarsestFirst.find((unit) => unit === start.precision || unit === end.precision) ?? 'day',
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
    open: false,
  };
}

function treeOf(edtf: string): unknown {
  try {
    return parse(edtf, { level: 1, types: ['Date', 'Season', 'Interval'] });
  } catch {
    // What the parser says is a hundred lines of its grammar.
    throw refusal(edtf, 'it is not a year, season, month, day or interval as EDTF level 1 writes them');
  }
}

function spanOfDate(tree: unknown, edtf: string): Span {
  if (!isRecord(tree) || !isNumbers(tree['values'])) throw refusal(edtf, 'it cannot be read');
  const [year = 0, month, dayOfMonth, ...time] = tree['values'];
  // Set by the grammar where digits are unspecified (202X, 2022-XX).
  if (tree['unspecified'] !== undefined) {
    throw refusal(edtf, 'digits may not be left unspecified: write an interval');
  }
  if (year < 1) throw refusal(edtf, 'years begin with 0001');
  if (time.length > 0) throw refusal(edtf, 'a time of day is more than any source of the story says');
  const unit = tree['type'] === 'Season' ? season(year, month) : calendarUnit(year, month, dayOfMonth);
  // The grammar knows that February has at most 29 days, not in which years.
  if (month !== undefined && unit.precision === 'day' && unit.earliest >= utc(year, month + 1)) {
    throw refusal(edtf, 'there is no such day');
  }
  return {
    ...unit,
    approximate: tree['approximate'] === true,
    uncertain: tree['uncertain'] === true,
    open: false,
  };
}

/** A year, a season, a month or a day. */
type CalendarUnit = Pick<Span, 'earliest' | 'latest' | 'precision'>;

/** A year, or a month of it (from 0), or a day of that (from 1). */
function calendarUnit(year: number, month?: number, dayOfMonth?: number): CalendarUnit {
  if (month === undefined) return { earliest: utc(year, 0), latest: utc(year + 1, 0), precision: 'year' };
  if (dayOfMonth === undefined) {
    return { earliest: utc(year, month), latest: utc(year, month + 1), precision: 'month' };
  }
  const earliest = utc(year, month, dayOfMonth);
  return { earliest, latest: earliest + day, precision: 'day' };
}

/** Three whole months, from spring (21, March) north of the equator; winter (24) runs into the next year. */
function season(year: number, code = 21): CalendarUnit {
  const first = 2 + (code - 21) * 3;
  return { earliest: utc(year, first), latest: utc(year, first + 3), precision: 'season' };
}

/** UTC ms of the start of a day. `Date.UTC` would take the years 0 to 99 for 1900 to 1999. */
function utc(year: number, month: number, dayOfMonth = 1): number {
  return new Date(0).setUTCFullYear(year, month, dayOfMonth);
}

function refusal(edtf: string, reason: string): RangeError {
  return new RangeError(`“${edtf}” is not a date of the story: ${reason}.`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => Number.isInteger(item));
}
