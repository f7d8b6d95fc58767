import type { Story } from './story.ts';

/** A string somewhere inside an entity. */
interface Leaf {
  /** `claims[0].text.ar` */
  readonly field: string;
  readonly text: string;
}

/** An entity of the story as it is at run time, whatever the types promised. */
export interface Filed {
  readonly sort: 'event' | 'source' | 'actor' | 'chapter' | 'kind' | 'lane' | 'mark';
  /** The file that an editor opens to mend it. */
  readonly file: string;
  readonly id: string;
  /** Of an event: the chapter that it is filed under. */
  readonly chapter: string | null;
  readonly value: unknown;
  readonly leaves: readonly Leaf[];
}

/** Every entity of the story, each with its file. */
export function filedIn(story: Story): readonly Filed[] {
  return [
    ...filedAs('actor', story.actors, () => 'src/story/actors.ts'),
    ...filedAs('chapter', story.chapters, () => 'src/story/chapters.ts'),
    ...filedAs('kind', story.kinds, () => 'src/story/kinds.ts'),
    ...filedAs('lane', story.lanes, () => 'src/story/kinds.ts'),
    ...filedAs('mark', story.marks, () => 'src/story/outlets.ts'),
    ...filedAs('source', story.sources, (source) => `src/story/sources/${sourceFileOf(source)}.ts`),
    ...entriesOf(story.events).flatMap(([chapter, events]) =>
      filedAs('event', events, () => eventFileOf(chapter), chapter),
    ),
  ];
}

/** Where the events of a chapter are written. */
export function eventFileOf(chapter: string): string {
  return `src/story/events/${chapter}.ts`;
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

function filedAs(
  sort: Filed['sort'],
  entities: unknown,
  file: (value: unknown) => string,
  chapter: string | null = null,
): Filed[] {
  return entriesOf(entities).map(([id, value]) => ({
    sort,
    file: file(value),
    id,
    chapter,
    value,
    leaves: leavesOf(value),
  }));
}

/** Sources are filed by their language. */
function sourceFileOf(source: unknown): string {
  const language = at(source, 'language');
  if (language === 'en') return 'english';
  return language === 'ar' ? 'arabic' : 'others';
}

function leavesOf(value: unknown, field = ''): Leaf[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => leavesOf(item, `${field}[${index}]`));
  return entriesOf(value).flatMap(([key, item]) => leavesOf(item, field === '' ? key : `${field}.${key}`));
}
