import {
  faultsBy,
  isWrittenIn,
  unpairedFaults,
  type ProseRule,
  type ProseRules,
} from '../../src/check/proseRules.ts';
import type { Fault } from '../../src/story/fault.ts';

const rules: readonly ProseRule[] = [
  {
    wrong: /[\u0600-\u06FF»)]\s?[,;?]|[,;?]\s?[\u0621-\u06D3«]/u,
    problem: 'has Latin punctuation beside Persian letters',
    mend: 'Write ، ؛ ؟ instead of , ; ?',
  },
  {
    wrong: /[\u0660-\u0669\u06F0-\u06F9]/u,
    problem: 'has Persian or Arabic-Indic digits',
    mend: 'Write 0–9: the page turns them.',
  },
  {
    wrong: /[يىكةۀ\u0654]/u,
    problem: 'has an Arabic letter, or a hamza on ه',
    mend: 'Type ی ک ه on a Persian keyboard, and همه رویدادها without a hamza.',
  },
  { wrong: /[\uFB50-\uFDFF\uFE70-\uFEFC]/u, problem: 'has presentation forms', mend: 'Type it anew.' },
  {
    wrong: /[\u064B-\u0653\u0670]/u,
    problem: 'has vowel marks',
    mend: 'Leave them out: معمولا.',
  },
  {
    wrong: /\u0640/u,
    problem: 'has a tatweel',
    mend: 'Remove it: fonts stretch letters, text does not.',
  },
  {
    wrong: /[“”‘’„"](?![^«]*»)/u,
    problem: 'has Latin quotation marks',
    mend: 'Write «…», and “…” only inside «…».',
  },
  {
    wrong: /(?<![\p{L}\u200C])ن?می \p{L}/u,
    problem: 'has می apart from its verb',
    mend: 'Join them with a zero-width non-joiner: می‌شود.',
  },
  {
    wrong: /(?<=\p{L}) (?:ها|های|هایی|هایش|هایشان|تر|ترین)(?![\p{L}\u200C])/u,
    problem: 'has an ending apart from its word',
    mend: 'Join them with a zero-width non-joiner: سازمان‌ها.',
  },
  {
    wrong: /[اآدذرزژو]\u200C(?:ها|ی|تر)|\u200C(?:\s|$|[.،؛؟»)])|(?:^|\s)\u200C|\u200C{2,}/u,
    problem: 'has a zero-width non-joiner where nothing would join',
    mend: 'Remove it: نهادها.',
  },
];

/** Persian, as newsrooms that write for Iran spell it. */
export const prose: ProseRules = {
  name: 'Persian',
  invisible: '\u200C',
  affixes: { first: '', further: '' },
  mentions: 'beginning',
  faultsIn: (text): readonly Fault[] =>
    isWrittenIn('Arabic', text)
      ? [...faultsBy(rules, text), ...unpairedFaults(['«', '»'], text)]
      : [{ problem: 'is not Persian', mend: 'Write it anew in Persian.' }],
};
