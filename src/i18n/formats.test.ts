import { describe, expect, test } from 'vitest';
import { languages, testLocales, type TestLocale } from '../../tests/fixtures/languages.ts';
import { messagesIn } from '../../tests/fixtures/messages.ts';
import { spanOf } from '../time/edtf.ts';
import { formatsOf, type Formats } from './formats.ts';
import { i18nextOf } from './i18next.ts';
import type { Digits } from './language.ts';

function formatsIn(locale: TestLocale, digits: Digits | null = null): Formats {
  return formatsOf(languages[locale].language, i18nextOf(locale, messagesIn(locale)), digits);
}

const english = formatsIn('en');
const arabic = formatsIn('ar');
const arabicIndic = formatsIn('ar', 'arab');
const persian = formatsIn('fa');

/** Every language in all digits that it may be written in. */
const written = testLocales.flatMap((locale) =>
  languages[locale].language.digits.map((digits) => formatsIn(locale, digits)),
);

describe('a date is said as exactly as its source says it', () => {
  test.each([
    ['1991', '1991', '1991'],
    ['2022-05', 'May 2022', 'مايو 2022'],
    ['2022-07-15', '15 July 2022', '15 يوليو 2022'],
    ['2022-10-23/2022-10-24', '23–24 October 2022', '23–24 أكتوبر 2022'],
    ['2022-09-30/2022-10-02', '30 September – 2 October 2022', '30 سبتمبر – 2 أكتوبر 2022'],
    ['2021-12-30/2022-01-02', '30 December 2021 – 2 January 2022', '30 ديسمبر 2021 – 2 يناير 2022'],
    ['2021-07-15/2022-07-15', '15 July 2021 – 15 July 2022', '15 يوليو 2021 – 15 يوليو 2022'],
    ['2022-05/2022-06', 'May – June 2022', 'مايو – يونيو 2022'],
    ['2021-10/2022-01', 'October 2021 – January 2022', 'أكتوبر 2021 – يناير 2022'],
    ['2022-05-15/2022-06', 'May – June 2022', 'مايو – يونيو 2022'],
    ['2018/2020', '2018–2020', '2018–2020'],
    ['2022-21', 'spring 2022', 'ربيع 2022'],
    ['2022-22', 'summer 2022', 'صيف 2022'],
    ['2022-23', 'autumn 2022', 'خريف 2022'],
    ['2022-24', 'winter 2022–2023', 'شتاء 2022–2023'],
  ])('%s: %s, %s', (edtf, inEnglish, inArabic) => {
    expect(english.date(spanOf(edtf))).toBe(inEnglish);
    expect(arabic.date(spanOf(edtf))).toBe(inArabic);
  });
});

describe('what the source adds to a date is said with it', () => {
  test.each([
    ['2018~', 'about 2018', 'نحو عام 2018'],
    ['2022-05~', 'about May 2022', 'نحو مايو 2022'],
    ['2022-07-15~', 'about 15 July 2022', 'نحو 15 يوليو 2022'],
    ['2018~/2020', 'about 2018–2020', '2018–2020 تقريبا'],
    ['2022-05?', 'May 2022 (date uncertain)', 'مايو 2022 (التاريخ غير مؤكد)'],
    ['2022-05%', 'about May 2022 (date uncertain)', 'نحو مايو 2022 (التاريخ غير مؤكد)'],
    ['2022-05/..', 'since May 2022', 'منذ مايو 2022'],
    ['2018/..', 'since 2018', 'منذ عام 2018'],
    ['2018~/..', 'since about 2018', 'منذ نحو عام 2018'],
  ])('%s: %s, %s', (edtf, inEnglish, inArabic) => {
    expect(english.date(spanOf(edtf))).toBe(inEnglish);
    expect(arabic.date(spanOf(edtf))).toBe(inArabic);
  });
});

describe('a language that reckons by another calendar tells dates in it', () => {
  test.each([
    ['2022-07-15', '۲۴ تیر ۱۴۰۱'],
    ['2022-10-23/2022-10-24', '۱–۲ آبان ۱۴۰۱'],
    ['2022-09-22/2022-09-23', '۳۱ شهریور – ۱ مهر ۱۴۰۱'],
    ['2022-05', 'اردیبهشت – خرداد ۱۴۰۱'],
    ['2022-03', 'اسفند ۱۴۰۰ – فروردین ۱۴۰۱'],
    ['2022-22', 'خرداد – شهریور ۱۴۰۱'],
    ['1991', '۱۳۶۹–۱۳۷۰'],
    ['2018~', 'حدود ۱۳۹۶–۱۳۹۷'],
    ['2022-05?', 'اردیبهشت – خرداد ۱۴۰۱ (تاریخ قطعی نیست)'],
    ['2022-05/..', 'از اردیبهشت – خرداد ۱۴۰۱ به بعد'],
  ])('%s: %s', (edtf, inPersian) => {
    expect(persian.date(spanOf(edtf))).toBe(inPersian);
  });

  test('with the day of the week where it is a day', () => {
    expect(persian.dateWithWeekday(spanOf('2022-07-15'))).toBe('جمعه ۲۴ تیر ۱۴۰۱');
    expect(persian.dateWithWeekday(spanOf('2022-05'))).toBe(persian.date(spanOf('2022-05')));
  });

  test('days of the record, years and windows too', () => {
    expect(persian.day('2026-11-28')).toBe('۷ آذر ۱۴۰۵');
    expect(persian.year(Date.UTC(2022, 2, 21))).toBe('۱۴۰۱');
    expect(persian.year(Date.UTC(2022, 2, 21) - 1)).toBe('۱۴۰۰');
    expect(persian.window({ start: Date.UTC(2022, 6, 1), end: Date.UTC(2022, 10, 1) })).toBe(
      '۱۰ تیر – ۹ آبان ۱۴۰۱',
    );
  });

  test('and the Gregorian date as the source has it', () => {
    expect(persian.dateIn('gregory', spanOf('2022-07-15'))).toBe('۱۵ ژوئیه ۲۰۲۲');
    expect(persian.dateIn('gregory', spanOf('2022-05'))).toBe('مه ۲۰۲۲');
    expect(persian.dateIn('gregory', spanOf('2022-22'))).toBe('تابستان ۲۰۲۲');
    expect(persian.dateIn('umalqura', spanOf('2022-07-15'))).toBe('۱۶ ذی‌الحجه ۱۴۴۳');
  });
});

describe('the day of the week', () => {
  test.each([
    ['2022-07-15', 'Friday 15 July 2022', 'الجمعة 15 يوليو 2022'],
    ['2022-10-24?', 'Monday 24 October 2022 (date uncertain)', 'الاثنين 24 أكتوبر 2022 (التاريخ غير مؤكد)'],
    ['2022-09-07/..', 'since Wednesday 7 September 2022', 'منذ الأربعاء 7 سبتمبر 2022'],
  ])('is said of one day: %s', (edtf, inEnglish, inArabic) => {
    expect(english.dateWithWeekday(spanOf(edtf))).toBe(inEnglish);
    expect(arabic.dateWithWeekday(spanOf(edtf))).toBe(inArabic);
  });

  test.each(['2022-10-23/2022-10-24', '2022-05', '1991'])('is not said of %s', (edtf) => {
    expect(english.dateWithWeekday(spanOf(edtf))).toBe(english.date(spanOf(edtf)));
    expect(arabic.dateWithWeekday(spanOf(edtf))).toBe(arabic.date(spanOf(edtf)));
  });
});

describe('other calendars', () => {
  test.each([
    ['2022-07-15', '16 Dhu al-Hijja 1443', '16 ذو الحجة 1443', '24 Tir 1401', '24 تير 1401'],
    ['2022-09-07', '11 Safar 1444', '11 صفر 1444', '16 Shahrivar 1401', '16 شهريور 1401'],
    ['2022-03-21', '18 Shaban 1443', '18 شعبان 1443', '1 Farvardin 1401', '1 فروردين 1401'],
    ['2021-03-20', '7 Shaban 1442', '7 شعبان 1442', '30 Esfand 1399', '30 إسفند 1399'],
  ])('%s is a day in them too', (edtf, hijri, hijriArabic, solar, solarArabic) => {
    const span = spanOf(edtf);
    expect(english.dateIn('umalqura', span)).toBe(hijri);
    expect(arabic.dateIn('umalqura', span)).toBe(hijriArabic);
    expect(english.dateIn('persian', span)).toBe(solar);
    expect(arabic.dateIn('persian', span)).toBe(solarArabic);
  });

  test.each([
    ['2022-04', 'شعبان – رمضان 1443', 'فروردين – أرديبهشت 1401'],
    ['2022-07', 'ذو الحجة 1443 – محرم 1444', 'تير – مرداد 1401'],
    ['2022', '1443–1444', '1400–1401'],
    ['2018~', '1439–1440 تقريبا', '1396–1397 تقريبا'],
    ['2022-22', 'ذو القعدة 1443 – صفر 1444', 'خرداد – شهريور 1401'],
    ['2022-10-23/2022-10-24', '27–28 ربيع الأول 1444', '1–2 آبان 1401'],
    ['2022-10-25/2022-10-27', '29 ربيع الأول – 2 ربيع الآخر 1444', '3–5 آبان 1401'],
  ])('say all that %s touches in them, and no more exactly than the source', (edtf, hijri, solar) => {
    expect(arabic.dateIn('umalqura', spanOf(edtf))).toBe(hijri);
    expect(arabic.dateIn('persian', spanOf(edtf))).toBe(solar);
  });

  test.each(['umalqura', 'persian'] as const)('know the name of every month (%s)', (calendar) => {
    const months = Array.from({ length: 12 }, (_, month) =>
      spanOf(`2022-${String(month + 1).padStart(2, '0')}-10`),
    );
    for (const formats of written) {
      const names = months.map((span) =>
        formats
          .dateIn(calendar, span)
          .replaceAll(/\p{Nd}/gu, '')
          .trim(),
      );
      expect(new Set(names).size).toBe(12);
      expect(names.filter((name) => !/^\p{L}[\p{L}\p{M} \u{200C}-]+$/u.test(name))).toEqual([]);
    }
  });
});

describe('digits', () => {
  test('are Arabic-Indic everywhere when an Arabic reader chose them', () => {
    expect(arabicIndic.date(spanOf('2022-10-23/2022-10-24'))).toBe('٢٣–٢٤ أكتوبر ٢٠٢٢');
    expect(arabicIndic.date(spanOf('2018~'))).toBe('نحو عام ٢٠١٨');
    expect(arabicIndic.dateIn('persian', spanOf('2022-07-15'))).toBe('٢٤ تير ١٤٠١');
    expect(arabicIndic.number(12_345.5)).toBe('١٢٬٣٤٥٫٥');
    expect(arabicIndic.digitsOf('نحو 3000 عضو في أشرف 3')).toBe('نحو ٣٠٠٠ عضو في أشرف ٣');
  });

  test('are as written when the reader has Western ones', () => {
    expect(arabic.digitsOf('نحو 3000 عضو')).toBe('نحو 3000 عضو');
  });

  test('are those that the language opens with until a reader chooses', () => {
    expect([english.digits, arabic.digits, persian.digits]).toEqual(['latn', 'latn', 'arabext']);
    expect(persian.number(12_345.5)).toBe('۱۲٬۳۴۵٫۵');
    expect(formatsIn('fa', 'latn').date(spanOf('2022-07-15'))).toBe('24 تیر 1401');
  });

  test.each([
    { locale: 'en', chosen: 'arab', instead: 'latn', date: '15 July 2022' },
    { locale: 'fa', chosen: 'arab', instead: 'arabext', date: '۲۴ تیر ۱۴۰۱' },
  ] as const)(
    'that $locale is not written in are not used, though a reader chose them in another language',
    ({ locale, chosen, instead, date }) => {
      const formats = formatsIn(locale, chosen);
      expect(formats.digits).toBe(instead);
      expect(formats.date(spanOf('2022-07-15'))).toBe(date);
      expect(formats.digitsOf('15')).toBe(locale === 'en' ? '15' : '۱۵');
    },
  );
});

test('numbers are grouped as each language prints them', () => {
  expect(english.number(3000)).toBe('3,000');
  expect(arabic.number(3000)).toBe('3000');
  expect(arabic.number(30_000)).toBe('30,000');
  expect(persian.number(3000)).toBe('۳۰۰۰');
  expect(persian.number(30_000)).toBe('۳۰٬۰۰۰');
});

test('a list ends as each language ends it', () => {
  expect(english.list(['Albania', 'Iran', 'Israel'])).toBe('Albania, Iran and Israel');
  expect(arabic.list(['ألبانيا', 'إيران', 'إسرائيل'])).toBe('ألبانيا وإيران وإسرائيل');
  expect(english.list(['Albania'])).toBe('Albania');
});

test('a window is said by its first and last day', () => {
  const window = { start: Date.UTC(2022, 6, 1), end: Date.UTC(2022, 10, 1) };
  expect(english.window(window)).toBe('1 July – 31 October 2022');
  expect(arabic.window(window)).toBe('1 يوليو – 31 أكتوبر 2022');
  expect(english.window({ start: window.start, end: window.start + 1 })).toBe('1 July 2022');
});

test('a year is that of UTC, to its last moment, in the reader’s digits', () => {
  for (const ms of [Date.UTC(2022, 0), Date.UTC(2023, 0) - 1]) {
    expect(english.year(ms)).toBe('2022');
    expect(arabic.year(ms)).toBe('2022');
    expect(arabicIndic.year(ms)).toBe('٢٠٢٢');
  }
});

test('direction goes with the language', () => {
  expect([english.direction, arabic.direction, persian.direction]).toEqual(['ltr', 'rtl', 'rtl']);
});

test('no date carries marks or spaces that differ between servers and browsers', () => {
  const dates = [
    '1991',
    '2018~',
    '2022-05?',
    '2022-07-15',
    '2022-10-23/2022-10-24',
    '2021-10/2022-01',
    '2022-24',
  ];
  for (const formats of written) {
    for (const span of dates.map(spanOf)) {
      const texts = [
        formats.dateWithWeekday(span),
        ...formats.language.otherCalendars.map((calendar) => formats.dateIn(calendar, span)),
      ];
      // Persian writes the non-joiner within a word.
      for (const text of texts) expect(text).toMatch(/^[\p{L}\p{M}\p{Nd}\u{200C} ()–-]+$/u);
    }
  }
});

test('ranges are put together as Intl puts them', () => {
  const dashSpaces = /[\s\u2009]*–[\s\u2009]*/g;
  for (const formats of [english, arabic]) {
    const intl = new Intl.DateTimeFormat(`${formats.language.intl}-u-ca-gregory-nu-latn`, {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    for (let days = 0; days < 800; days += 7) {
      const [start, end] = [Date.UTC(2021, 9, 23 - days), Date.UTC(2022, 6, 15 + days)];
      const near = { start: end, end: end + (days + 1) * 3_600_000 };
      for (const window of [{ start, end }, near]) {
        const expected = intl.formatRange(window.start, window.end - 1).replaceAll(dashSpaces, '–');
        expect(formats.window(window).replaceAll(dashSpaces, '–')).toBe(expected);
      }
    }
  }
});
