import type { Fault } from './mistake.ts';
import type { ProseRules } from './proseRules.ts';

interface Rule {
  readonly wrong: RegExp;
  /** What is wrong, given what was found. */
  readonly problem: (found: string) => string;
  readonly mend: string;
}

const placeholder = /\b(?:lorem|ipsum|todo|fixme|tbd|tba|x{3,}|placeholder|foo|bar)\b|\?{3,}/iu;

/** What no text of the story has, in whatever language. */
const rules: readonly Rule[] = [
  { wrong: /^\s*$/u, problem: () => 'is empty', mend: 'Write the text, or leave out the whole statement.' },
  {
    wrong: /^\s+(?=\S)|(?<=\S)\s+$/u,
    problem: () => 'begins or ends with a space',
    mend: 'Remove the space.',
  },
  { wrong: /\S {2,}\S/u, problem: () => 'has two spaces in a row', mend: 'Leave one.' },
  {
    wrong: /[\u00A0\u2000-\u200A\u2028\u2029\u202F\u3000]|(?! )\p{Cc}/u,
    problem: (found) => `has an unusual space or control character (${codeOf(found)})`,
    mend: 'Write a plain space.',
  },
  {
    wrong: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    problem: (found) => `has an invisible mark of direction (${codeOf(found)})`,
    mend: 'Remove it: the page isolates names by itself.',
  },
  {
    wrong: /[\u00AD\u200B-\u200D\u2060-\u2064\uFEFF]/u,
    problem: (found) => `has an invisible character (${codeOf(found)})`,
    mend: 'Remove it; it often comes along when text is copied.',
  },
  {
    wrong: /<\/?[a-z][^>]*>?|<!--/iu,
    problem: (found) => `has HTML in it (${found})`,
    mend: 'Write plain text: the page would show the tag.',
  },
  {
    wrong: /&(?:[a-z]+\d*|#\d+|#x[\da-f]+);/iu,
    problem: (found) => `has an HTML entity in it (${found})`,
    mend: 'Write the character itself.',
  },
  {
    wrong: /["'`]/u,
    problem: (found) => `has a straight mark (${found})`,
    mend: 'Write the marks of the language: “…”, ‘…’, «…», or ’.',
  },
  { wrong: /\.{3}/u, problem: () => 'has three dots', mend: 'Write the one character …' },
  {
    wrong: / - |--|(?<![\w-])\d{4}-\d{2,4}(?![\w-])/u,
    problem: (found) => `has a hyphen for a dash (${found.trim()})`,
    mend: 'Write – (en dash).',
  },
  {
    wrong: placeholder,
    problem: (found) => `has a placeholder in it (${found})`,
    mend: 'Write the text itself.',
  },
];

/**
 * What is wrong with the characters of a text in a language of which `prose` is known, or in one of which nothing is.
 */
export function characterFaults(text: string, prose: ProseRules | undefined): readonly Fault[] {
  // Nobody is asked whether a language of which nothing is known joins the parts of a word, as Persian does.
  const spelling = prose?.invisible ?? '\u200C';
  const read = Array.from(text)
    .filter((character) => !spelling.includes(character))
    .join('');
  const faults = rules.flatMap(({ wrong, problem, mend }) => {
    const found = wrong.exec(read);
    return found === null ? [] : [{ problem: problem(found[0]), mend }];
  });
  return read.normalize('NFC') === read
    ? faults
    : [
        ...faults,
        {
          problem: 'has letters in parts (not Unicode NFC)',
          mend: 'Type the letters anew: search misses them.',
        },
      ];
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
