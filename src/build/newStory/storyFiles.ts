import type { Story } from '../../story/story.ts';

/** A file of a story's folder: where it is below the folder, and its source, not laid out. */
export interface StoryFile {
  readonly path: string;
  readonly source: string;
}

/** The files in which `story` is written; `src` leads from its folder to the code (`../..`). */
export function storyFiles(story: Story, src: string): readonly StoryFile[] {
  const chapters = Object.keys(story.chapters);
  return [
    { path: 'story.ts', source: storySource(story, src) },
    { path: 'ids.ts', source: idsSource(story, src) },
    {
      path: 'actors.ts',
      source: table('actors', 'Actor', 'Who acts or speaks in the story.', story.actors),
    },
    {
      path: 'kinds.ts',
      source: table(
        'kinds',
        'Kind',
        'What sorts of thing happen, in the order in which they are listed.',
        story.kinds,
      ),
    },
    {
      path: 'lanes.ts',
      source: table(
        'lanes',
        'Lane',
        'Whom a reader would group, in the order in which they are drawn.',
        story.lanes,
      ),
    },
    {
      path: 'chapters.ts',
      source: `${table(
        'chapters',
        'Chapter',
        'The stretches of the story, in its order. Events are filed by chapter in `events/`.',
        story.chapters,
      )}
/** A chapter of this story. */
export type ChapterId = keyof typeof chapters;
`,
    },
    {
      path: 'sources.ts',
      source: `import type { Source } from '${src}/story/types.ts';

/** What is cited. */
export const sources = ${printed(story.sources)} as const satisfies Readonly<Record<string, Source>>;
`,
    },
    { path: 'outlets.ts', source: outletsSource(story) },
    {
      path: 'revisions.ts',
      source: `import type { Revision } from './ids.ts';

/** What changed in the story as a whole since readers first saw it, earliest first; docs/corrections.md says what is listed. */
export const revisions: readonly Revision[] = ${printed(story.revisions)};
`,
    },
    {
      path: 'words.ts',
      source: ofStory('words', 'What the story says of itself.', story.words, src),
    },
    {
      path: 'glossary.ts',
      source: ofStory(
        'glossary',
        'The spellings that the story keeps to: the check finds the others.',
        story.glossary,
        src,
      ),
    },
    {
      path: 'rules.ts',
      source: `import type { StoryRules } from '${src}/story/story.ts';

/** What this story is asked beyond what every story must be. */
export const rules: StoryRules = ${printed(story.rules)};
`,
    },
    ...chapters.map((chapter) => ({ path: `events/${chapter}.ts`, source: eventsSource(chapter, story) })),
  ];
}

function nameOfEvents(chapter: string): string {
  return `${chapter}Events`;
}

/** `value` as the code that makes it. */
function printed(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** A file with entries by id, each of the `type` that `ids.ts` has. */
function table(name: string, type: string, says: string, entries: unknown): string {
  return `import type { ${type} } from './ids.ts';

/** ${says} */
export const ${name} = ${printed(entries)} as const satisfies Readonly<Record<string, ${type}>>;
`;
}

/** A file with the events of a chapter, a blank line between them. */
function eventsSource(chapter: string, { events }: Story): string {
  const entries = Object.entries(events[chapter] ?? {}).map(([id, event]) => `'${id}': ${printed(event)},`);
  return `import type { Event } from '../ids.ts';

/** Events of the chapter \`${chapter}\`, earliest first. */
export const ${nameOfEvents(chapter)} = {
${entries.join('\n\n')}
} as const satisfies Readonly<Record<string, Event>>;
`;
}

/** A file with what the story has under `name`. */
function ofStory(name: keyof Story, says: string, value: unknown, src: string): string {
  return `import type { Story } from '${src}/story/story.ts';
import type { Own } from './ids.ts';

/** ${says} */
export const ${name}: Story<Own>['${name}'] = ${printed(value)};
`;
}

function idsSource({ languages }: Story, src: string): string {
  return `import type {
  Actor as AnyActor,
  Chapter as AnyChapter,
  Ids,
  Kind as AnyKind,
  Lane as AnyLane,
  Mark as AnyMark,
  Revision as AnyRevision,
  StoryEvent,
} from '${src}/story/types.ts';
import type { actors } from './actors.ts';
import type { kinds } from './kinds.ts';
import type { lanes } from './lanes.ts';
import type { sources } from './sources.ts';

/** What this story may refer to: anything else is a red line. */
export interface Own extends Ids {
  readonly locale: ${languages.map((tag) => `'${tag}'`).join(' | ')};
  readonly actor: keyof typeof actors;
  readonly source: keyof typeof sources;
  readonly kind: keyof typeof kinds;
  readonly lane: keyof typeof lanes;
}

export type Actor = AnyActor<Own>;
export type Chapter = AnyChapter<Own>;
export type Event = StoryEvent<Own>;
export type Kind = AnyKind<Own>;
export type Lane = AnyLane<Own>;
export type Mark = AnyMark<Own>;
export type Revision = AnyRevision<Own>;
`;
}

function outletsSource({ marks, outlets }: Story): string {
  return `import type { Mark } from './ids.ts';

/** Why a publisher is not a bystander. */
export const marks = ${printed(marks)} as const satisfies Readonly<Record<string, Mark>>;

/** The mark of each publisher that has one: by name, as sources write it. */
export const outlets: Readonly<Record<string, keyof typeof marks>> = ${printed(outlets)};
`;
}

function storySource(story: Story, src: string): string {
  const chapters = Object.keys(story.chapters);
  const imports = chapters.map(
    (chapter) => `import { ${nameOfEvents(chapter)} } from './events/${chapter}.ts';`,
  );
  return `import type { Story } from '${src}/story/story.ts';
import { actors } from './actors.ts';
import { chapters, type ChapterId } from './chapters.ts';
${imports.join('\n')}
import { glossary } from './glossary.ts';
import type { Event, Own } from './ids.ts';
import { kinds } from './kinds.ts';
import { lanes } from './lanes.ts';
import { marks, outlets } from './outlets.ts';
import { revisions } from './revisions.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { words } from './words.ts';

const events = {
  ${chapters.map((chapter) => `${chapter}: ${nameOfEvents(chapter)},`).join('\n')}
} as const satisfies Readonly<Record<ChapterId, Readonly<Record<string, Event>>>>;

const story: Story<Own> = {
  id: ${printed(story.id)},
  languages: ${printed(story.languages)},
  defaultLanguage: ${printed(story.defaultLanguage)},
  words,
  licence: ${printed(story.licence)},
  actors,
  chapters,
  kinds,
  lanes,
  sources,
  marks,
  outlets,
  events,
  opening: ${printed(story.opening)},
  published: ${printed(story.published)},
  recordedUntil: ${printed(story.recordedUntil)},
  revisions,
  glossary,
  rules,
};

export default story;
`;
}
