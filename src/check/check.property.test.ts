import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { soundLanguages, soundStory } from '../../tests/fixtures/soundStory.ts';
import { holds } from '../../tests/setup/property.ts';
import type { Story } from '../story/story.ts';
import { mistakesIn, mistakesText } from './check.ts';

const occasion = { folder: 'src/stories/sound', now: Date.UTC(2026, 10, 28) };

/** The way to a value: keys and positions. */
type Path = readonly (string | number)[];

/** The ways to every value in `value`, its own first. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, part]) => pathsIn(part, [...path, key]))];
}

const paths = pathsIn(soundStory).slice(1);

/** The sound story with `value` at `path`; without what is there where `value` is undefined. */
function storyWith(path: Path, value: unknown): unknown {
  const story: unknown = structuredClone(soundStory);
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<unknown>((part, key) => Reflect.get(Object(part), key), story);
  if (value === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, value);
  return story;
}

const mistakesOf = (story: unknown) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what went round the types is what is tried
  mistakesIn(story as Story, soundLanguages, occasion);

/** What stands in a story where something else should: of another type, empty, forbidden, or of somebody unknown. */
const anything = fc.oneof(
  fc.constantFrom(
    '',
    'nobody',
    '2022-13-01',
    'javascript:alert(1)',
    '<b>bold</b>',
    '\u{202e}',
    'constructor',
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary' }),
);

it('the check of a story with anything anywhere in it ends in words, each with a file and a way to mend it', () => {
  holds(
    fc.property(fc.constantFrom(...paths), anything, (path, value) => {
      const mistakes = mistakesOf(storyWith(path, value));
      for (const { file, problem, mend } of mistakes) {
        expect(file).toMatch(/^src\/stories\/sound\//u);
        expect(problem).not.toBe('');
        expect(mend).not.toBe('');
      }
      expect(mistakesText(mistakes)).not.toContain('[object Object]');
    }),
    200,
  );
});

it('the check sees that something is of another type, wherever that is', () => {
  holds(
    fc.property(fc.constantFrom(...paths), (path) => {
      expect(mistakesOf(storyWith(path, 42.5)).length, path.join('.')).toBeGreaterThan(0);
    }),
    150,
  );
});
