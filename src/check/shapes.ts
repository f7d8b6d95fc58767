import * as v from 'valibot';
import type { Locale } from '../i18n/locale.ts';
import type { StoryWords } from '../i18n/storyWords.ts';
import type { Spelling, Story } from '../story/story.ts';
import type {
  Actor,
  Chapter,
  Kind,
  Lane,
  Mark,
  Question,
  Revision,
  RevisionSort,
  Source,
  Stance,
  StoryEvent,
} from '../story/types.ts';
import type { ToldLanguage } from './checked.ts';
import type { Filed } from './filing.ts';

/** Every member of a union, so that the compiler misses one here as soon as the union has it. */
type EveryOf<Value extends string> = Readonly<Record<Value, unknown>>;

const stances: EveryOf<Stance> = { asserts: 1, denies: 1, condemns: 1, supports: 1, reports: 1 };

const revisionSorts: EveryOf<RevisionSort> = { added: 1, corrected: 1, clarified: 1 };

const genders: EveryOf<Actor['gender']> = { feminine: 1, masculine: 1, plural: 1 };

/** One of the keys of `values`; its message is the list of them. */
function oneOf<Value extends string>(values: EveryOf<Value>): v.GenericSchema<Value> {
  return v.custom<Value>(
    (value) => typeof value === 'string' && Object.hasOwn(values, value),
    Object.keys(values).join(' '),
  );
}

/** The message of what is wrong with an object whose keys are the languages of the story. */
export const byLanguage = 'by language';

/** An object that has `item` in each of the languages `tags` and in no other. */
function inEach<Item extends v.GenericSchema>(tags: readonly Locale[], item: Item) {
  return v.strictObject(Object.fromEntries(tags.map((tag) => [tag, item])), byLanguage);
}

const ids = v.tupleWithRest([v.string()], v.string());

const source = v.strictObject({
  url: v.string(),
  publisher: v.string(),
  via: v.exactOptional(v.string()),
  title: v.exactOptional(v.string()),
  language: v.string(),
  published: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, Source>;

const unanswered = v.strictObject({ by: v.string(), searched: v.string() });

const words = v.strictObject({
  name: v.string(),
  title: v.string(),
  headline: v.string(),
  standfirst: v.string(),
  description: v.string(),
  markedSources: v.string(),
  markingRule: v.string(),
}) satisfies v.GenericSchema<unknown, StoryWords>;

const spelling = v.strictObject({ right: v.string(), wrong: ids }) satisfies v.GenericSchema<
  unknown,
  Spelling
>;

const rules = v.strictObject({
  earliestYear: v.pipe(v.number(), v.integer()),
  neverLinked: v.array(v.instance(RegExp)),
  faultsIn: v.exactOptional(v.function()),
});

const colour = v.strictObject({ light: v.string(), dark: v.string() });

/** The shapes of what a story told in `tags` consists of. */
function partsIn(tags: readonly Locale[]) {
  const texts = inEach(tags, v.string());
  const claim = v.strictObject({
    by: v.string(),
    stance: oneOf<Stance>(stances),
    accuses: v.exactOptional(ids),
    accounts: v.exactOptional(ids),
    text: texts,
    sources: ids,
  });
  const revision = v.strictObject({
    day: v.string(),
    sort: oneOf<RevisionSort>(revisionSorts),
    text: texts,
  }) satisfies v.GenericSchema<unknown, Revision>;
  const event = v.strictObject({
    date: v.string(),
    title: texts,
    short: v.exactOptional(texts),
    summary: texts,
    kind: v.string(),
    actors: ids,
    importance: v.picklist([1, 2, 3]),
    announcedOnly: v.exactOptional(v.literal(true)),
    claims: v.exactOptional(v.array(claim)),
    unanswered: v.exactOptional(v.array(unanswered)),
    notes: v.exactOptional(v.array(texts)),
    revisions: v.exactOptional(v.array(revision)),
    sources: ids,
  }) satisfies v.GenericSchema<unknown, StoryEvent>;
  const actor = v.strictObject({
    name: texts,
    short: texts,
    mentions: inEach(tags, v.array(v.string())),
    gender: oneOf<Actor['gender']>(genders),
    lane: v.string(),
    unnamed: v.exactOptional(v.literal(true)),
  }) satisfies v.GenericSchema<unknown, Actor>;
  const chapter = v.strictObject({ title: texts, summary: texts }) satisfies v.GenericSchema<
    unknown,
    Chapter
  >;
  const kind = v.strictObject({ name: texts, icon: v.string(), colour }) satisfies v.GenericSchema<
    unknown,
    Kind
  >;
  const lane = v.strictObject({ name: texts }) satisfies v.GenericSchema<unknown, Lane>;
  const mark = texts satisfies v.GenericSchema<unknown, Mark>;
  const account = v.strictObject({ id: v.string(), title: texts });
  const question = v.strictObject({
    title: texts,
    accounts: v.tuple([account, account]),
  }) satisfies v.GenericSchema<unknown, Question>;
  return { question, claim, revision, event, actor, chapter, kind, lane, mark };
}

/** The shape of each sort of entity. */
export type Shapes = Readonly<Record<Filed['sort'], v.GenericSchema>>;

/** The shapes of the entities of a story told in `told`. */
export function shapesIn(told: readonly ToldLanguage[]): Shapes {
  const tags = told.map(({ tag }) => tag);
  const { event, actor, chapter, kind, lane, mark, question, revision } = partsIn(tags);
  const glossary = inEach(tags, v.exactOptional(v.array(spelling)));
  return {
    event,
    source,
    actor,
    chapter,
    kind,
    lane,
    mark,
    question,
    words: v.strictObject({ words: inEach(tags, words) }),
    revisions: v.strictObject({ revisions: v.array(revision) }),
    glossary: v.strictObject({ glossary }),
    rules: v.strictObject({ rules }),
  };
}

const entities = v.record(v.string(), v.unknown());

/** The story as a whole; its entities, and what has a file of its own, are looked at by themselves. */
export const whole = v.strictObject({
  id: v.string(),
  languages: ids,
  defaultLanguage: v.string(),
  words: v.unknown(),
  licence: v.string(),
  actors: entities,
  chapters: entities,
  kinds: entities,
  lanes: entities,
  sources: entities,
  marks: entities,
  outlets: v.record(v.string(), v.string()),
  events: v.record(v.string(), entities),
  questions: v.exactOptional(entities),
  opening: v.string(),
  published: v.string(),
  recordedUntil: v.string(),
  revisions: v.unknown(),
  glossary: v.unknown(),
  rules: v.unknown(),
  mostOnPage: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  // Of no language for certain: what measures it must be able to build a story that has a new one.
  measuredFrame: v.exactOptional(v.record(v.string(), v.array(v.array(v.number())))),
} satisfies Record<keyof Story, v.GenericSchema>);

/** Every field that something reads, wherever it stands. */
export const fields: readonly string[] = [
  whole,
  source,
  unanswered,
  words,
  spelling,
  rules,
  colour,
  ...Object.values(partsIn([])),
].flatMap((shape) => Object.keys(shape.entries));
