import type { Locale } from '../i18n/locale.ts';
import type { Story } from '../story/story.ts';
import { eventFileOf, sourceFileOf, type Checked } from './checked.ts';

/** A string somewhere inside an entity. */
export interface Leaf {
  /** `claims[0].text.ar` */
  readonly field: string;
  readonly text: string;
  /** The language in which it is told; null where it is in none of the story’s, as an id or an address. */
  readonly locale: Locale | null;
  /** The field without the language, which all languages of a text share: `claims[0].text`. */
  readonly topic: string;
}

/** What stands once in a story, under its own name: `words` in words.ts. */
const parts = ['words', 'revisions', 'glossary', 'rules'] as const satisfies readonly (keyof Story)[];

/** An entity of the story as it is at run time, whatever the types promised. */
export interface Filed {
  readonly sort:
    | 'event'
    | 'source'
    | 'actor'
    | 'chapter'
    | 'kind'
    | 'lane'
    | 'mark'
    | 'question'
    | (typeof parts)[number];
  /** The file that an editor opens to mend it. */
  readonly file: string;
  readonly id: string;
  /** Of an event: the chapter that it is filed under. */
  readonly chapter: string | null;
  readonly value: unknown;
  readonly leaves: readonly Leaf[];
}

/** Every entity of the story, each with its file. */
export function filedIn(story: Story, checked: Checked): readonly Filed[] {
  const { folder, told } = checked;
  const tags = told.map(({ tag }) => tag);
  const filed = (
    sort: Filed['sort'],
    entities: unknown,
    file: (value: unknown) => string,
    chapter: string | null = null,
  ): Filed[] =>
    entriesOf(entities).map(([id, value]) => ({
      sort,
      file: file(value),
      id,
      chapter,
      value,
      leaves: leavesOf(value, tags),
    }));
  return [
    ...filed('actor', story.actors, () => `${folder}/actors.ts`),
    ...filed('chapter', story.chapters, () => `${folder}/chapters.ts`),
    ...filed('kind', story.kinds, () => `${folder}/kinds.ts`),
    ...filed('lane', story.lanes, () => `${folder}/lanes.ts`),
    ...filed('mark', story.marks, () => `${folder}/outlets.ts`),
    ...filed('question', story.questions, () => `${folder}/questions.ts`),
    ...filed('source', story.sources, (source) => sourceFileOf(at(source, 'language'), checked)),
    ...entriesOf(story.events).flatMap(([chapter, events]) =>
      filed('event', events, () => eventFileOf(chapter, folder), chapter),
    ),
    ...parts
      .filter((part) => Object.hasOwn(story, part))
      .flatMap((part) => filed(part, { story: { [part]: at(story, part) } }, () => `${folder}/${part}.ts`)),
  ];
}

/** The entries of an object; none of anything else. */
export function entriesOf(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : [];
}

/** What `value` has at `key`, where it is an object that has it. */
export function at(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The items of a list; none of anything else. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The strings in a list; none of anything else. */
export function stringsOf(value: unknown): readonly string[] {
  return itemsOf(value).filter((item) => typeof item === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The strings below `value`. What stands below the tag of a language is in it; lists are of names and spellings, not of
 * prose.
 */
function leavesOf(value: unknown, tags: readonly Locale[]): readonly Leaf[] {
  const below = (inner: unknown, field: string, topic: string, locale: Locale | null): Leaf[] => {
    if (typeof inner === 'string') return [{ field, text: inner, locale, topic }];
    if (Array.isArray(inner))
      return inner.flatMap((item: unknown, index) =>
        below(item, `${field}[${index}]`, `${topic}[${index}]`, null),
      );
    return entriesOf(inner).flatMap(([key, item]) => {
      const isTag = tags.includes(key);
      return below(item, joined(field, key), isTag ? topic : joined(topic, key), isTag ? key : locale);
    });
  };
  return below(value, '', '', null);
}

function joined(field: string, key: string): string {
  return field === '' ? key : `${field}.${key}`;
}
