import type { Story } from '../story/story.ts';
import { characterFaults } from './checkCharacters.ts';
import type { Checked, ToldLanguage } from './checked.ts';
import { at, itemsOf, stringsOf, type Filed, type Leaf } from './filing.ts';
import { spellerOf } from './glossary.ts';
import type { Fault, Mistake } from './mistake.ts';

/** How long a text may be, in characters: what a card, a list, a picture and a search result can bear. */
const limits: readonly { readonly of: RegExp; readonly sort?: Filed['sort']; readonly most: number }[] = [
  { of: /^(?:title|name|accounts\[\d\]\.title)$/u, most: 70 },
  { of: /^short$/u, sort: 'event', most: 32 },
  { of: /^short$/u, most: 40 },
  { of: /^summary$/u, most: 400 },
  { of: /^claims\[\d+\]\.text$/u, most: 240 },
  { of: /^(?:notes\[\d+\]|revisions\[\d+\]\.text)$/u, most: 320 },
  { of: /^words\.name$/u, most: 40 },
  { of: /^words\.(?:title|headline)$/u, most: 90 },
  { of: /^words\.standfirst$/u, most: 300 },
  { of: /^words\.(?:description|markedSources)$/u, most: 160 },
  { of: /^words\.markingRule$/u, most: 500 },
];

/** What names something, and is no sentence. */
const headings = /^(?:words\.|accounts\[\d\]\.)?(?:title|name|short|headline)$/u;

/** What is told in whole sentences. */
const sentences =
  /^(?:summary|claims\b.*|notes\b.*|revisions\b.*|words\.(?:standfirst|description|markedSources|markingRule))$/u;

/** What is wrong with the words of the story in each of its languages, and between them. */
export function textMistakes(filed: readonly Filed[], story: Story, checked: Checked): readonly Mistake[] {
  const faultsOf = new Map(
    checked.told.map((language) => [language.tag, proseCheckOf(language, story, checked.folder)] as const),
  );
  return filed.flatMap(({ sort, file, id, leaves }) => {
    const told = leaves.filter(({ locale }) => locale !== null);
    return [
      ...told.flatMap((leaf) =>
        (faultsOf.get(leaf.locale ?? '')?.(leaf, sort) ?? []).map((fault) => ({
          field: leaf.field,
          ...fault,
        })),
      ),
      ...sameFaults(told, checked.told),
    ].map((fault) => ({ file, id, ...fault }));
  });
}

/** What finds the faults of a text in one language. */
function proseCheckOf(
  { tag, prose }: ToldLanguage,
  story: Story,
  folder: string,
): (leaf: Leaf, sort: Filed['sort']) => readonly Fault[] {
  const spellings = at(at(story, 'glossary'), tag);
  const misspellingsIn = spellerOf(spellings, prose);
  const withoutFigures = withoutNamedFigures(spellings);
  const ownFaultsIn = ownRuleOf(story);
  return ({ topic, text }, sort) => {
    const characters = characterFaults(text, prose);
    if (text.trim() === '') return characters;
    return [
      ...characters,
      ...lengthFaults(topic, text, sort),
      ...endFaults(topic, text),
      ...prose.faultsIn(withoutFigures(text)),
      ...misspellingsIn(text).map(({ found, right }) => ({
        problem: `has “${found}”, which the glossary does not write`,
        mend: `Write “${right}” (${folder}/glossary.ts).`,
      })),
      ...ownFaultsIn(text, tag),
    ];
  };
}

/**
 * Takes the figures out of names that the glossary writes with one (“Camp 3”): what a language says of numbers is not
 * about them.
 */
function withoutNamedFigures(spellings: unknown): (text: string) => string {
  const names = stringsOf(itemsOf(spellings).map((spelling) => at(spelling, 'right'))).filter((name) =>
    /\d/u.test(name),
  );
  return (text) =>
    names.reduce((read, name) => read.replaceAll(name, name.replaceAll(/\d/gu, '').trim()), text);
}

function ownRuleOf(story: Story): NonNullable<Story['rules']['faultsIn']> {
  const rule = at(at(story, 'rules'), 'faultsIn');
  return typeof rule === 'function' ? (text, tag) => story.rules.faultsIn?.(text, tag) ?? [] : () => [];
}

function lengthFaults(topic: string, text: string, sort: Filed['sort']): Fault[] {
  const limit = limits.find((one) => one.of.test(topic) && (one.sort === undefined || one.sort === sort));
  const most = limit?.most ?? Infinity;
  const length = Array.from(text).length;
  const faults =
    length > most
      ? [{ problem: `has ${length} characters of at most ${most}`, mend: `Shorten it by ${length - most}.` }]
      : [];
  const count = text.match(endOfSentence)?.length ?? 0;
  return topic === 'summary' && count > 3
    ? [...faults, { problem: `has ${count} sentences`, mend: 'Say it in one to three.' }]
    : faults;
}

/** A full stop and its like, before a space or the end; not the one after an initial or a title (`Mr. J. Smith`). */
const endOfSentence = /(?<!\b(?:[A-Z]|Mr|Ms|Mrs|Dr|St|No|Gen))[.!?؟]+[”’»)]*(?=\s|$)/gu;

function endFaults(topic: string, text: string): Fault[] {
  const ends = /[.!?؟…][”’»)]*$/u.test(text.trim());
  if (headings.test(topic) && /(?<!\.)\.$/u.test(text.trim()))
    return [{ problem: 'ends with a full stop', mend: 'Remove it: a headline has none.' }];
  return sentences.test(topic) && !ends
    ? [{ problem: 'does not end with a full stop', mend: 'Write whole sentences.' }]
    : [];
}

/** A name of more words than this is not the same in two languages by chance, even where they share a script. */
const fewWords = 3;

/** Texts that two languages tell in the very same words. A name may be the same in languages that share a script. */
function sameFaults(
  leaves: readonly Leaf[],
  told: readonly ToldLanguage[],
): (Fault & { readonly field: string })[] {
  return leaves.flatMap((leaf, index) => {
    const twin = leaves.slice(0, index).find(({ topic, text }) => topic === leaf.topic && text === leaf.text);
    if (twin === undefined || !/\p{L}/u.test(leaf.text)) return [];
    const languages = told.filter(({ tag }) => tag === leaf.locale || tag === twin.locale);
    if (sharesScript(languages) && leaf.text.split(' ').length <= fewWords) return [];
    const names = languages.map(({ prose }) => prose.name).toSorted();
    return [
      {
        field: leaf.topic,
        problem: `is the same in ${new Intl.ListFormat('en').format(names)}`,
        mend: 'Write the one that is missing in its own language.',
      },
    ];
  });
}

function sharesScript(languages: readonly ToldLanguage[]): boolean {
  return new Set(languages.map(({ tag }) => new Intl.Locale(tag).maximize().script)).size === 1;
}
