import { arabicFaults } from './checkArabic.ts';
import { characterFaults } from './checkCharacters.ts';
import { at, entriesOf, itemsOf, type Filed } from './filing.ts';
import { misspellingsIn } from './glossary.ts';
import type { Fault, Mistake } from './mistake.ts';

/** How long a text may be, in characters: what a card, a list and a picture can bear. */
const limits: readonly { readonly of: RegExp; readonly most: number }[] = [
  { of: /^(?:title|name)\./u, most: 70 },
  { of: /^short\./u, most: 40 },
  { of: /^summary\./u, most: 400 },
  { of: /^claims\[\d+\]\.text\./u, most: 240 },
  { of: /^notes\[\d+\]\./u, most: 320 },
  { of: /^revisions\[\d+\]\.text\./u, most: 320 },
];

/** What is wrong with the words of an entity in either language, and between the two. */
export function textMistakes({ file, id, value, leaves }: Filed): readonly Mistake[] {
  const each = leaves.flatMap(({ field, text }) => {
    const locale = localeOf(field);
    const faults = locale === null ? [] : proseFaults(field, text, locale);
    return faults.map((fault) => ({ file, id, field, ...fault }));
  });
  const untranslated = pairsIn(value, '').map((field) => ({
    file,
    id,
    field,
    problem: 'is the same in both languages',
    mend: 'Write the one that is missing in its own language.',
  }));
  return [...each, ...untranslated];
}

function localeOf(field: string): 'en' | 'ar' | null {
  const [, locale] = /(?:^|\.)(en|ar)$/u.exec(field) ?? [];
  return locale === 'en' || locale === 'ar' ? locale : null;
}

function proseFaults(field: string, text: string, locale: 'en' | 'ar'): readonly Fault[] {
  const characters = characterFaults(text, locale);
  if (text.trim() === '') return characters;
  return [
    ...characters,
    ...lengthFaults(field, text),
    ...endFaults(field, text),
    ...(locale === 'ar' ? arabicFaults(text) : englishFaults(text)),
    ...misspellingsIn(text, locale).map(({ found, right }) => ({
      problem: `has “${found}”, which the glossary does not write`,
      mend: `Write “${right}” (docs/glossary.md).`,
    })),
  ];
}

function lengthFaults(field: string, text: string): Fault[] {
  const most = limits.find(({ of }) => of.test(field))?.most ?? Infinity;
  const length = Array.from(text).length;
  const faults =
    length > most
      ? [{ problem: `has ${length} characters of at most ${most}`, mend: `Shorten it by ${length - most}.` }]
      : [];
  const sentences = text.match(endOfSentence)?.length ?? 0;
  return field.startsWith('summary.') && sentences > 3
    ? [...faults, { problem: `has ${sentences} sentences`, mend: 'Say it in one to three.' }]
    : faults;
}

/** A full stop and its like, before a space or the end; not the one after an initial or a title (`Mr. J. Smith`). */
const endOfSentence = /(?<!\b(?:[A-Z]|Mr|Ms|Mrs|Dr|St|No|Gen))[.!?؟]+[”’»)]*(?=\s|$)/gu;

function endFaults(field: string, text: string): Fault[] {
  const ends = /[.!?؟…][”’»)]*$/u.test(text.trim());
  if (/^(?:title|name|short)\./u.test(field) && /(?<!\.)\.$/u.test(text.trim()))
    return [{ problem: 'ends with a full stop', mend: 'Remove it: a headline has none.' }];
  return /^(?:summary|claims|notes|revisions)\b/u.test(field) && !ends
    ? [{ problem: 'does not end with a full stop', mend: 'Write whole sentences.' }]
    : [];
}

function englishFaults(text: string): Fault[] {
  const arabic = /[\u0600-\u06FF]+/u.exec(text);
  if (arabic !== null)
    return [
      {
        problem: `has Arabic in the English text (“${arabic[0]}”)`,
        mend: 'Write the name in Latin letters.',
      },
    ];
  const mark = /[«»„]/u.exec(text);
  return mark === null
    ? []
    : [{ problem: `has ${mark[0]} for a quotation mark`, mend: 'In English write “…” and ‘…’.' }];
}

/** The fields below `value` whose two languages say the very same, letters included. */
function pairsIn(value: unknown, field: string): string[] {
  const [en, ar] = [at(value, 'en'), at(value, 'ar')];
  if (typeof en === 'string' && en === ar && /\p{L}/u.test(en)) return [field];
  const below = [
    ...entriesOf(value).map(([key, item]) => ({ item, path: field === '' ? key : `${field}.${key}` })),
    ...itemsOf(value).map((item, index) => ({ item, path: `${field}[${index}]` })),
  ];
  return below.flatMap(({ item, path }) => pairsIn(item, path));
}
