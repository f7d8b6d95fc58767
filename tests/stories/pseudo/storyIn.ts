import type { Story } from '../../../src/story/story.ts';
import type { PseudoLanguage } from './pseudo.ts';

/** How long the check lets a text be, by the field that holds it. */
const limits: Readonly<Record<string, number>> = {
  title: 70,
  name: 40,
  short: 32,
  summary: 400,
  text: 240,
  notes: 320,
  standfirst: 300,
  description: 160,
  markedSources: 160,
};

/** `story`, which is told in English among others, told in `languages` instead. */
export function storyIn(languages: readonly [PseudoLanguage, ...PseudoLanguage[]], story: Story): Story {
  /** What stands below the tags of languages becomes what each of `languages` has there; all else stays. */
  const retold = (value: unknown, field: string): unknown => {
    if (Array.isArray(value)) return value.map((item: unknown) => retold(item, field));
    if (!isRecord(value)) return value;
    return isTold(value, story.languages)
      ? Object.fromEntries(
          languages.map((pseudo) => [pseudo.tag, written(value['en'], field, pseudo)] as const),
        )
      : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, retold(item, key)] as const));
  };
  const [first, ...others] = languages;
  // Longer words make a higher frame than the one that was measured.
  const { measuredFrame: _measured, ...unmeasured } = story;
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- field by field the story
    ...(retold({ ...unmeasured, actors: spokenOf(story.actors) }, '') as Story),
    languages: [first.tag, ...others.map(({ tag }) => tag)],
    defaultLanguage: first.tag,
    glossary: {},
  };
}

/** `actors` whose names are among the words by which texts speak of them: a name alone is longer than in a text. */
function spokenOf(actors: Story['actors']): Story['actors'] {
  return Object.fromEntries(
    Object.entries(actors).map(([id, actor]) => {
      const { name, short, mentions } = actor;
      const spoken = [...(mentions['en'] ?? []), name['en'], short['en']].filter(
        (word) => word !== undefined,
      );
      return [id, { ...actor, mentions: { ...mentions, en: spoken } }];
    }),
  );
}

/** What `english` is in `pseudo`: a text, an object of texts, or a list of words that stand in texts. */
function written(english: unknown, field: string, pseudo: PseudoLanguage): unknown {
  if (typeof english === 'string') return pseudo.write(english, limits[field]);
  if (Array.isArray(english)) return english.map((word: unknown) => pseudo.letters(String(word)));
  return isRecord(english)
    ? Object.fromEntries(
        Object.entries(english).map(([key, text]) => [key, written(text, key, pseudo)] as const),
      )
    : english;
}

/** Whether `value` says something in each of the languages `told`. */
function isTold(value: Readonly<Record<string, unknown>>, told: readonly string[]): boolean {
  const tags = Object.keys(value);
  return tags.length === told.length && tags.every((tag) => told.includes(tag));
}

/** Whether `value` is an object literal, with fields to look into. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
