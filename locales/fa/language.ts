import type { Language } from '../../src/i18n/language.ts';
import { card } from '../ar/card.ts';
import { gregorianNames } from '../cldr.ts';
import { sameLetters } from '../arabicScript.ts';
import { vazirmatn } from '../fonts.ts';

/** Persian of Iran, as BBC Persian, Radio Farda and IRNA write it. */
export const language: Language = {
  tag: 'fa',
  direction: 'rtl',
  ownName: 'فارسی',
  intl: 'fa',
  digits: ['arabext', 'latn'],
  // Desks write ۳۰۰۰, and ۱۲٬۰۰۰.
  grouping: 'min2',
  calendar: 'persian',
  calendarBeside: 'gregory',
  otherCalendars: ['umalqura'],
  // As CLDR names them standing alone: a month before a year would get a hamza there (ژوئیهٔ), which no desk writes.
  gregorian: gregorianNames('fa'),
  typeface: vazirmatn,
  // Set in the same typeface and lines as Arabic.
  card,
  search: {
    sameLetters: { ...sameLetters, ے: 'ي' },
    // Of folded words: ی is ي there, ک is ك, and the non-joiner is gone.
    affixes: [
      // Plural, with what may follow it: ها، های، هایی، هایش، هایشان.
      { pattern: '^(\\p{L}{3,}?)ها(?:ي|يي|يش|يشان)?$', ifKnown: false },
      // The ی that links or makes indefinite after ه، ا، و: حمله‌ای، خانه‌ی، دنیای.
      { pattern: '^(\\p{L}{2,}ه)(?:اي|ي)$', ifKnown: false },
      { pattern: '^(\\p{L}{2,}[او])يي?$', ifKnown: false },
      // می‌ and نمی‌ before a verb.
      { pattern: '^ن?مي(\\p{L}{3,})$', ifKnown: false },
      // به‌ written onto its noun; تر and ترین; اش، مان، تان، شان. The story decides: سازمان is no «our ساز».
      { pattern: '^به(\\p{L}{3,})$', ifKnown: true },
      { pattern: '^(\\p{L}{3,}?)(?:ترين|تر|اش|مان|تان|شان)$', ifKnown: true },
    ],
    // As Dari and newer borrowings have them.
    otherMonths: [
      ['جنوری'],
      ['فبروری'],
      ['مارچ'],
      ['اپریل'],
      ['می'],
      ['جون'],
      ['جولای'],
      ['آگوست', 'اگست'],
      ['سپتمبر'],
      ['اکتوبر'],
      ['نومبر'],
      ['دسمبر'],
    ],
    dateWords: ['در', 'روز', 'ماه', 'سال'],
  },
  // `علیه`, `ضد`, `بدون`, `جز` and `مگر` are not among them: less would say something else.
  leadingWords: [
    'از به با در بر برای تا و یا که را اما ولی بلکه اگر چون زیرا هر این آن همین همان یک چند بین میان',
    'نزد درباره طبق بنا توسط سوی نیز هم همچنین ضمن پس پیش بعد قبل هنگام مورد قرار گفته گزارش اساس',
  ].flatMap((line) => line.split(' ')),
  clauseMarks: ['؛', '،'],
  quotes: { outer: ['«', '»'], inner: ['“', '”'] },
  list: { separator: '، ', last: ' و ' },
  comma: '، ',
  citation: { style: 'newspaper', locale: 'fa-IR' },
  openGraph: 'fa_IR',
};
