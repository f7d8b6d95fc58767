import type { Language } from '../../src/i18n/language.ts';
import { card } from './card.ts';
import { gregorianNames } from '../cldr.ts';
import { sameLetters } from '../arabicScript.ts';
import { vazirmatn } from '../fonts.ts';

const names = gregorianNames('ar');

/** Modern Standard Arabic, as pan-Arab newsrooms write it. */
export const language: Language = {
  tag: 'ar',
  direction: 'rtl',
  ownName: 'العربية',
  intl: 'ar',
  digits: ['latn', 'arab'],
  // The glossary writes 3000, and 12,000.
  grouping: 'min2',
  calendar: 'gregory',
  calendarBeside: null,
  otherCalendars: ['umalqura', 'persian'],
  // Arabic has no abbreviations of them in use.
  gregorian: { ...names, shortMonths: names.months, shortWeekdays: names.weekdays },
  typeface: vazirmatn,
  card,
  search: {
    sameLetters,
    affixes: [
      // The article, alone or after a particle: وال، بال، فال، كال، لل.
      { pattern: '^(?:[وف]?[بك]?ال|[وف]?لل)(\\p{L}{3,})$', ifKnown: false },
      // A particle (وإيران، لإيران، وبإيران). The story decides, because وزارة is no و before زارة, nor ولبنان one
      // before بنان.
      { pattern: '^[وف](\\p{L}{3,})$', ifKnown: true },
      { pattern: '^[وف]?[بلك](\\p{L}{3,})$', ifKnown: true },
    ],
    // Of the Levant and Iraq; of Algeria and Tunisia; of Morocco.
    otherMonths: [
      ['كانون الثاني', 'جانفي'],
      ['شباط', 'فيفري'],
      ['آذار'],
      ['نيسان', 'إبريل', 'أفريل'],
      ['أيار', 'ماي'],
      ['حزيران', 'يونيه', 'جوان'],
      ['تموز', 'يوليه', 'جويلية', 'يوليوز'],
      ['آب', 'أوت', 'غشت'],
      ['أيلول', 'شتنبر'],
      ['تشرين الأول'],
      ['تشرين الثاني', 'نونبر'],
      ['كانون الأول', 'دجنبر'],
    ],
    dateWords: ['في', 'من', 'يوم', 'شهر', 'عام', 'سنة'],
  },
  leadingWords: [
    'في وفي من ومن إلى وإلى على وعلى عن وعن مع ومع بين بعد قبل منذ حتى عبر ضد بحسب وفق ثم أو التي',
    'الذي الذين ما مما أن وأن بأن إن وإن أنه وأنه إنه وإنه أنها وأنها إنها وإنها كان كانت لم لن وقال',
    'وقالت قائلا قائلة مشيرا مشيرة مستندا مستندة بناء',
  ].flatMap((line) => line.split(' ')),
  clauseMarks: [],
  quotes: { outer: ['«', '»'], inner: ['“', '”'] },
  list: { separator: ' و', last: ' و' },
  comma: '، ',
  citation: { style: 'newspaper', locale: 'ar' },
  openGraph: 'ar_AR',
};
