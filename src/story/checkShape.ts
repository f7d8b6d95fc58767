import * as v from 'valibot';
import type { Filed } from './filing.ts';
import { kinds, lanes } from './kinds.ts';
import type { Fault, Mistake } from './mistake.ts';
import { meant } from './nearest.ts';
import type { Story } from './story.ts';
import type {
  Actor,
  Chapter,
  Kind,
  LaneId,
  Revision,
  RevisionSort,
  Source,
  Stance,
  StoryEvent,
} from './types.ts';

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

const bilingual = v.strictObject({ en: v.string(), ar: v.string() });

const ids = v.tupleWithRest([v.string()], v.string());

const claim = v.strictObject({
  by: v.string(),
  stance: oneOf<Stance>(stances),
  accuses: v.exactOptional(ids),
  text: bilingual,
  sources: ids,
});

const unanswered = v.strictObject({ by: v.string(), searched: v.string() });

const revision = v.strictObject({
  day: v.string(),
  sort: oneOf<RevisionSort>(revisionSorts),
  text: bilingual,
}) satisfies v.GenericSchema<unknown, Revision>;

const event = v.strictObject({
  date: v.string(),
  title: bilingual,
  summary: bilingual,
  kind: oneOf<Kind>(kinds),
  actors: ids,
  importance: v.picklist([1, 2, 3]),
  announcedOnly: v.exactOptional(v.literal(true)),
  claims: v.exactOptional(v.array(claim)),
  unanswered: v.exactOptional(v.array(unanswered)),
  notes: v.exactOptional(v.array(bilingual)),
  revisions: v.exactOptional(v.array(revision)),
  sources: ids,
}) satisfies v.GenericSchema<unknown, StoryEvent>;

const source = v.strictObject({
  url: v.string(),
  publisher: v.string(),
  via: v.exactOptional(v.string()),
  title: v.exactOptional(v.string()),
  language: v.string(),
  published: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, Source>;

const actor = v.strictObject({
  name: bilingual,
  short: bilingual,
  mentions: v.strictObject({ en: v.array(v.string()), ar: v.array(v.string()) }),
  gender: oneOf<Actor['gender']>(genders),
  lane: oneOf<LaneId>(lanes),
}) satisfies v.GenericSchema<unknown, Actor>;

const chapter = v.strictObject({ title: bilingual, summary: bilingual }) satisfies v.GenericSchema<
  unknown,
  Chapter
>;

const shapes = { event, source, actor, chapter, kind: bilingual, lane: bilingual, mark: bilingual };

const entities = v.record(v.string(), v.unknown());

const whole = v.strictObject({
  actors: entities,
  chapters: entities,
  kinds: entities,
  lanes: entities,
  sources: entities,
  marks: entities,
  outlets: v.record(v.string(), v.string()),
  events: v.record(v.string(), entities),
  opening: v.string(),
  published: v.string(),
  recordedUntil: v.string(),
  revisions: v.array(revision),
} satisfies Record<keyof Story, v.GenericSchema>);

const fields = [whole, event, claim, unanswered, revision, source, actor, bilingual].flatMap((shape) =>
  Object.keys(shape.entries),
);

/** What has the wrong shape in an entity: a field that is missing, unknown, or not what it should be. */
export function shapeMistakes({ sort, file, id, value }: Filed): readonly Mistake[] {
  return faultsIn(shapes[sort], value).map((fault) => ({ file, id, ...fault }));
}

/** What has the wrong shape in the story as a whole. */
export function wholeMistakes(story: Story): readonly Mistake[] {
  return faultsIn(whole, story).map((fault) => ({ file: 'src/story/story.ts', id: 'story', ...fault }));
}

function faultsIn(shape: v.GenericSchema, value: unknown): (Fault & { readonly field: string })[] {
  const issues = v.safeParse(shape, value).issues ?? [];
  return issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key);
    const emptyList = issue.received === 'undefined' && path.at(-1) === 0;
    return emptyList
      ? { field: fieldOf(path.slice(0, -1)), ...nobodyIn(path.at(-2)) }
      : { field: fieldOf(path), ...faultOf(issue, path.at(-1)) };
  });
}

function fieldOf(path: readonly unknown[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');
}

function nobodyIn(list: unknown): Fault {
  switch (list) {
    case 'sources':
      return {
        problem: 'has no source',
        mend: 'Name at least one, the best first, or leave the statement out.',
      };
    case 'accuses':
      return { problem: 'is empty', mend: 'Name whoever is accused, or leave the field out.' };
    default:
      return { problem: 'is empty', mend: 'Name at least the one who acts.' };
  }
}

function faultOf(issue: v.BaseIssue<unknown>, key: unknown): Fault {
  if (issue.expected === 'never')
    return { problem: 'is not a field that anything reads', mend: meant(String(key), fields) };
  if (issue.received === 'undefined') return missing(key);
  switch (issue.type) {
    case 'custom':
      return {
        problem: `is ${issue.received}, which nothing knows`,
        mend: meant(String(issue.input), issue.message.split(' ')),
      };
    case 'picklist':
      return {
        problem: `is ${issue.received}`,
        mend: 'Write 1 (a headline of the story), 2 or 3 (a detail).',
      };
    case 'literal':
      return { problem: `is ${issue.received}`, mend: 'Write true, or leave the field out.' };
    default:
      return {
        problem: `is ${issue.received}, not ${nounOf[issue.type] ?? issue.type}`,
        mend: 'src/story/types.ts says what it holds.',
      };
  }
}

const nounOf: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  tuple_with_rest: 'a list',
  strict_object: 'an object',
  record: 'an object',
};

function missing(key: unknown): Fault {
  switch (key) {
    case 'ar':
      return { problem: 'is missing', mend: 'Write the Arabic text; docs/glossary.md has its rules.' };
    case 'en':
      return { problem: 'is missing', mend: 'Write the English text.' };
    default:
      return { problem: 'is missing', mend: 'Add it; src/story/types.ts says what it holds.' };
  }
}
