import type { i18n } from 'i18next';
import type { Precision, Span } from '../time/span.ts';
import type { Fields, WriteDate } from './gregorian.ts';

type Unit = Exclude<Precision, 'season'>;

const wholeOf: Readonly<Record<Unit, Fields>> = { day: 'day month year', month: 'month year', year: 'year' };

/** Says in words when `span` is, as exact as its source: `May 2022`, `about 2018`, `since May 2022`. */
export function dateText(span: Span, write: WriteDate, i18n: i18n): string {
  if (span.precision === 'season') return qualified(span, seasonText(span, write, i18n), 'date', i18n);
  const date = rangeText(span.earliest, span.latest - 1, span.precision, write);
  const isOne = date === write(span.earliest, wholeOf[span.precision]);
  const form = !isOne ? 'range' : span.precision === 'year' ? 'year' : 'date';
  return qualified(span, date, form, i18n);
}

/** The same in another calendar, whose months and years are not the source's: a month of ours spans two of theirs. */
export function dateTextElsewhere(span: Span, write: WriteDate, i18n: i18n): string {
  return dateText(span.precision === 'season' ? { ...span, precision: 'month' } : span, write, i18n);
}

/** From `first` to `last` (UTC ms, both shown), saying once what the two have in common: `23–24 October 2022`. */
export function rangeText(first: number, last: number, unit: Unit, write: WriteDate): string {
  const isShared = (fields: Fields) => write(first, fields) === write(last, fields);
  const whole = wholeOf[unit];
  if (isShared(whole)) return write(last, whole);
  // Bare numbers stand close to the dash, dates of several words apart from it.
  if (unit === 'year') return `${write(first, 'year')}–${write(last, 'year')}`;
  if (unit === 'day' && isShared('month year')) return `${write(first, 'day')}–${write(last, whole)}`;
  if (!isShared('year')) return `${write(first, whole)} – ${write(last, whole)}`;
  return `${write(first, unit === 'day' ? 'day month' : 'month')} – ${write(last, whole)}`;
}

/** A season by its name. Winter runs into the next year: `winter 2022–2023`. */
function seasonText({ earliest, latest }: Span, write: WriteDate, { t }: i18n): string {
  const year = rangeText(earliest, latest - 1, 'year', write);
  const month = new Date(earliest).getUTCMonth();
  if (month < 5) return t('dates:spring', { year });
  if (month < 8) return t('dates:summer', { year });
  if (month < 11) return t('dates:autumn', { year });
  return t('dates:winter', { year });
}

/** `date` with what its source adds: about, since, not certain. Arabic says them otherwise of a year or a range. */
function qualified(span: Span, date: string, form: 'date' | 'range' | 'year', { t }: i18n): string {
  let text = date;
  if (span.approximate) {
    if (form === 'year') text = t('dates:aboutYear', { date });
    else text = form === 'range' ? t('dates:aboutRange', { date }) : t('dates:about', { date });
  }
  if (span.open) {
    text =
      form === 'year' && !span.approximate
        ? t('dates:sinceYear', { date })
        : t('dates:since', { date: text });
  }
  return span.uncertain ? t('dates:uncertain', { date: text }) : text;
}
