import {
  faultsBy,
  isWrittenIn,
  unpairedFaults,
  type ProseRule,
  type ProseRules,
} from '../../src/check/proseRules.ts';
import type { Fault } from '../../src/story/fault.ts';

const guide = 'docs/glossary.md';

const rules: readonly ProseRule[] = [
  {
    wrong: /[\u0600-\u06FF»)]\s?[,;?]|[,;?]\s?[\u0621-\u064A«]/u,
    problem: 'has Latin punctuation beside Arabic letters',
    mend: 'Write ، ؛ ؟ instead of , ; ?',
  },
  {
    wrong: /[\u0660-\u0669\u06F0-\u06F9]/u,
    problem: 'has Arabic-Indic digits',
    mend: 'Write 0–9: the reader’s own choice turns them.',
  },
  {
    wrong: /[\u064B-\u064D]/u,
    problem: 'has tanween',
    mend: 'Leave it out: لاحقا، رسميا.',
  },
  { wrong: /\u0652/u, problem: 'has a sukun', mend: 'Leave it out.' },
  {
    wrong: /[\u064E\u0650\u0653-\u065F\u0670]/u,
    problem: 'has vowel marks',
    mend: 'Leave them out, but for a damma or shadda that prevents a misreading.',
  },
  {
    // But for the one that joins a prefix to a quotation, a figure or a Latin name: بـ«…».
    wrong: /(?<!(?<!\p{L})[وف]?[بكل])\u0640|\u0640(?=\p{Script=Arabic})/u,
    problem: 'has a tatweel',
    mend: 'Remove it: fonts stretch letters, text does not.',
  },
  {
    wrong: /[\u0679-\u06D3\uFB50-\uFDFF\uFE70-\uFEFC]/u,
    problem: 'has Persian letters or presentation forms',
    mend: 'Type it on an Arabic keyboard (ك ي ه), or search will miss it.',
  },
  { wrong: /[“”‘’„]/u, problem: 'has Latin quotation marks', mend: 'Write «…».' },
  {
    // Not a date, a decimal, or part of a name.
    wrong:
      /(?<![\d.,:/–-])(?<!(?:المادة|رقم|المواد|البند|الفقرة|القرار) )(?<=^|\s)[1-9] (?!(?:و|أو|في|من|إلى|على|عن|حتى|لدى)[\s\d]|في المئة|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)[\u0621-\u064A]{2,}/u,
    problem: 'has a small number in figures',
    mend: 'Write numbers up to ten in words, but for dates and names.',
  },
  { wrong: /نص تجريبي|هنا النص/u, problem: 'has a placeholder in it', mend: 'Write the text itself.' },
];

/** Arabic, by the rules of docs/glossary.md. */
export const prose: ProseRules = {
  name: 'Arabic',
  guide,
  invisible: '',
  // The particles و ف ب ك ل, and the article.
  affixes: { first: '(?:[وف])?(?:[بكل])?(?:ال|لل)?', further: '(?:ال)?' },
  mentions: 'anywhere',
  faultsIn: (text): readonly Fault[] =>
    isWrittenIn('Arabic', text)
      ? [...faultsBy(rules, text), ...unpairedFaults(['«', '»'], text)]
      : [{ problem: 'is not Arabic', mend: `Write it anew in Arabic; ${guide} has the rules.` }],
};
