import type { FontSubset, Language } from '../src/i18n/language.ts';

const basicLatin = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index));
const latin = `${basicLatin}\u{A0}«»–—…·×€°‘’“”áàâäãéèêëíìîïóòôöõúùûüçñßÁÉËÍÓÚÇ`;
const latinRange = 'U+0020-00FF, U+2013-2026, U+20AC';

/**
 * Letters, marks, digits and punctuation of Arabic, and the Persian letters, which Arabic has in names. The hamza on ه
 * (هٔ, ۀ) is in Persian quotations and in the names of sources, whatever a page itself writes.
 */
const arabic =
  'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگیۀٱـًٌٍَُِّْٰ\u{654}،؛؟٪٫٬٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹ \u{A0}\u{200C}\u{200D}';

/** Source Serif 4 for text in Latin letters. */
export const sourceSerif: FontSubset = {
  file: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  characters: latin,
  range: latinRange,
};

/** Vazirmatn for text in Arabic letters, Persian included, and for Latin names in it. */
export const vazirmatn: Language['typeface'] = {
  family: 'Vazirmatn Variable',
  letters: 'اa',
  fallback: 'system-ui, sans-serif',
  forControls: true,
  subsets: [
    {
      file: 'vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
      characters: arabic,
      range: 'U+0600-06FF, U+200C-200D',
    },
    { file: 'vazirmatn/files/vazirmatn-latin-wght-normal.woff2', characters: latin, range: latinRange },
  ],
  leading: { text: 1.75, headline: 1.45, paper: 1.6 },
  shareLeading: { text: 1.56, headline: 1.42 },
};
