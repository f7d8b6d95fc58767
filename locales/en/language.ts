import type { Language } from '../../src/i18n/language.ts';
import { card } from './card.ts';
import { gregorianNames } from '../cldr.ts';
import { sourceSerif } from '../fonts.ts';

/** English, as British newspapers write it. */
export const language: Language = {
  tag: 'en',
  direction: 'ltr',
  ownName: 'English',
  intl: 'en-GB',
  digits: ['latn'],
  grouping: 'always',
  calendar: 'gregory',
  calendarBeside: null,
  otherCalendars: ['umalqura', 'persian'],
  gregorian: gregorianNames('en-GB'),
  typeface: {
    family: 'Source Serif 4 Variable',
    letters: 'a',
    fallback: 'Georgia, serif',
    forControls: false,
    subsets: [sourceSerif],
    leading: { text: 1.5, headline: 1.2, paper: 1.5 },
    shareLeading: { text: 1.3, headline: 1.14 },
  },
  card,
  search: {
    sameLetters: { ı: 'i', ł: 'l', ø: 'o', đ: 'd' },
    affixes: [],
    otherMonths: [[], [], [], [], [], [], [], [], ['Sep'], [], [], []],
    dateWords: ['of', 'in', 'on', 'the', 'year'],
  },
  // `against` and `without` are not among them: less would say something else.
  leadingWords: [
    'an? the and or but of to in into on at by for from with as than that which who whose where when',
    'after before its his her their is are was were has have had be been according saying',
  ].flatMap((line) => line.split(' ')),
  clauseMarks: [],
  quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
  list: { separator: ', ', last: ' and ' },
  comma: ', ',
  citation: { style: 'apa', locale: 'en-US' },
  openGraph: 'en_GB',
};
