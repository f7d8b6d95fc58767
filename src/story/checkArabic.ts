import type { Fault } from './mistake.ts';

const rules: readonly { readonly wrong: RegExp; readonly problem: string; readonly mend: string }[] = [
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
      /(?<![\d.,:/–-])(?<!(?:أشرف|المادة|رقم|المواد|البند|الفقرة|القرار) )(?<=^|\s)[1-9] (?!(?:و|أو|في|من|إلى|على|عن|حتى|لدى)[\s\d]|في المئة|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)[\u0621-\u064A]{2,}/u,
    problem: 'has a small number in figures',
    mend: 'Write numbers up to ten in words, but for dates and names.',
  },
];

/** What is wrong with an Arabic text, by the rules of docs/glossary.md. */
export function arabicFaults(text: string): readonly Fault[] {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic === 0 || latin > arabic)
    return [{ problem: 'is not Arabic', mend: 'Write it anew in Arabic; docs/glossary.md has the rules.' }];
  const faults = rules.flatMap(({ wrong, problem, mend }) => {
    const found = wrong.exec(text);
    return found === null ? [] : [{ problem: `${problem} (${around(text, found.index)})`, mend }];
  });
  const opened = text.match(/«/gu)?.length ?? 0;
  const closed = text.match(/»/gu)?.length ?? 0;
  return opened === closed
    ? faults
    : [...faults, { problem: 'opens and closes « » unequally', mend: 'Write the one that is missing.' }];
}

/** A few letters on both sides, so that an editor finds the place. */
function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 8), index + 8).trim();
}
