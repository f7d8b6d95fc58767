import type { Story } from '../story/story.ts';
import { spanOf } from '../time/edtf.ts';
import { day, type Span } from '../time/span.ts';
import { at, type Filed } from './filing.ts';
import type { Fault, Mistake } from './mistake.ts';

const aYear = 366 * day;

/** What has been read of dates: parsing is slow, and each is asked for several times. */
const spans = new Map<string, Span>();

/** As `spanOf`. Throws a RangeError where `edtf` is no date. */
function spanOnce(edtf: string): Span {
  const span = spans.get(edtf) ?? spanOf(edtf);
  spans.set(edtf, span);
  return span;
}

/** What is wrong with the dates of an event or source, seen at `now` (UTC ms). */
export function timeMistakes(
  { sort, file, id, value }: Filed,
  story: Story,
  { folder, now }: { readonly folder: string; readonly now: number },
): readonly Mistake[] {
  const field = sort === 'source' ? 'published' : 'date';
  const date = at(value, field);
  if ((sort !== 'event' && sort !== 'source') || typeof date !== 'string') return [];
  const fault =
    dateFault(date) ??
    (sort === 'event'
      ? (earlyFault(date, at(at(story, 'rules'), 'earliestYear'), folder) ??
        farFault(date, now) ??
        unannouncedFault(date, at(value, 'announcedOnly'), now))
      : publishedFault(date, now));
  return fault === null ? [] : [{ file, id, field, ...fault }];
}

/** What is wrong with an EDTF date by itself, or null. */
export function dateFault(edtf: string): Fault | null {
  if (/T\d/u.test(edtf))
    return { problem: `“${edtf}” has a time of day`, mend: 'Write the day alone: no source is more exact.' };
  const [first = '', last] = edtf.split('/');
  const impossible = [first, last].find((date) => date !== undefined && isNoDay(date));
  if (impossible !== undefined)
    return { problem: `${impossible} is not a day of the calendar`, mend: 'Look the date up in a source.' };
  if (last !== undefined && endsBeforeStart(first, last))
    return { problem: `“${edtf}” ends before it starts`, mend: `Write ${last}/${first}, or mend the year.` };
  try {
    spanOnce(edtf);
    return null;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      problem: error.message.replace(/\.$/u, ''),
      mend: 'Write 2022, 2022-05, 2022-07-15 or 2022-10-23/2022-10-25, with ~ for “about”, ? for “not certain”.',
    };
  }
}

/** The span of a date, or null where `dateFault` has something to say. */
export function spanIfAny(edtf: unknown): Span | null {
  return typeof edtf === 'string' && dateFault(edtf) === null ? spanOnce(edtf) : null;
}

function isNoDay(date: string): boolean {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})[~?%]?$/u.exec(date) ?? [];
  if (year === undefined) return false;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)));
  return time.getUTCMonth() !== Number(month) - 1 || time.getUTCDate() !== Number(dayOfMonth);
}

function endsBeforeStart(first: string, last: string): boolean {
  try {
    return spanOnce(last).latest <= spanOnce(first).earliest;
  } catch {
    return false; // Not dates at all, which is another mistake.
  }
}

function earlyFault(date: string, year: unknown, folder: string): Fault | null {
  return typeof year !== 'number' || spanOnce(date).earliest >= Date.UTC(year, 0, 1)
    ? null
    : {
        problem: `“${date}” is before ${year}, the earliest year of the story`,
        mend: `Mend the year, here or in ${folder}/rules.ts.`,
      };
}

function farFault(date: string, now: number): Fault | null {
  return spanOnce(date).earliest > now + aYear
    ? {
        problem: `“${date}” is more than a year ahead`,
        mend: 'Mend the year, or wait until it happens.',
      }
    : null;
}

function unannouncedFault(date: string, announcedOnly: unknown, now: number): Fault | null {
  return spanOnce(date).earliest > now && announcedOnly !== true
    ? {
        problem: `“${date}” is still to come`,
        mend: 'Mend the year, or set announcedOnly: it can have been announced, and no more.',
      }
    : null;
}

function publishedFault(date: string, now: number): Fault | null {
  if (date.includes('/'))
    return { problem: `“${date}” is an interval`, mend: 'Write the one date on which it was published.' };
  return spanOnce(date).earliest > now
    ? { problem: `“${date}” is in the future`, mend: 'Mend the year: it has been published already.' }
    : null;
}
