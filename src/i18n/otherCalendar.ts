import type { i18n } from 'i18next';
import { inDigits } from './digits.ts';
import type { WriteDate } from './gregorian.ts';
import type { Calendar, Digits } from './language.ts';

/** The dates of another calendar, without the era, which its name says: `24 Tir 1401`, `24 تير 1401`. */
export function otherCalendar(
  calendar: Exclude<Calendar, 'gregory'>,
  { t }: i18n,
  digits: Digits,
): WriteDate {
  const { tag, months } = calendars[calendar];
  const reckoning = new Intl.DateTimeFormat(`en-GB-u-ca-${tag}-nu-latn`, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  });
  return (ms, fields) => {
    const values = new Map(
      reckoning.formatToParts(ms).map(({ type, value }) => [type as string, Number(value)]),
    );
    return fields
      .split(' ')
      .map((field) => {
        const value = values.get(field) ?? Number.NaN;
        const month = field === 'month' ? months[value - 1] : undefined;
        return month === undefined ? inDigits(String(value), digits) : t(`dates:${month}`);
      })
      .join(' ');
  };
}
/** Their months by the keys of our own names: CLDR misspells the Persian ones in Arabic (فرفردن, تار, آيان). */
export const calendars = {
  umalqura: {
    tag: 'islamic-umalqura',
    months: [
      'muharram',
      'safar',
      'rabiAlAwwal',
      'rabiAlAkhir',
      'jumadaAlUla',
      'jumadaAlAkhira',
      'rajab',
      'shaban',
      'ramadan',
      'shawwal',
      'dhuAlQada',
      'dhuAlHijja',
    ],
  },
  persian: {
    tag: 'persian',
    months: [
      'farvardin',
      'ordibehesht',
      'khordad',
      'tir',
      'mordad',
      'shahrivar',
      'mehr',
      'aban',
      'azar',
      'dey',
      'bahman',
      'esfand',
    ],
  },
} as const;
