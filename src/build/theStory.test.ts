import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../tests/fixtures/languages.ts';
import { theStory } from '../../tests/fixtures/theStory.ts';
import story from '../../tests/stories/fixture/story.ts';
import type { Story } from '../story/story.ts';
import type { Languages } from './languages.ts';
import {
  defaultFirst,
  loadStory,
  localizedStories,
  pageResourcesJson,
  resourcesJson,
  storyFolderOf,
} from './theStory.ts';

/** A repository with two stories and one language, which one of the stories has in a folder of its own too. */
let root = '';

const file = async (path: string, text: string) => {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
};

const storyIn = (...tags: string[]) =>
  `export default { id: 'small', languages: ${JSON.stringify(tags)} };\n`;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'repository-'));
  await file('package.json', '{"type":"module","story":"usual"}');
  await file('locales/en/index.ts', `export default { from: 'the repository' };\n`);
  await file('src/stories/usual/story.ts', storyIn('en'));
  await file('elsewhere/own/story.ts', storyIn('en', 'sq'));
  await file('elsewhere/own/locales/en/index.ts', `export default { from: 'the story' };\n`);
  await file('elsewhere/own/locales/sq/index.ts', `export default { from: 'the story' };\n`);
});

afterAll(() => rm(root, { recursive: true }));

describe('the story that is built', () => {
  it('is the one that STORY names, by its folder in src/stories or by a path; else the usual one', () => {
    expect(storyFolderOf({ STORY: 'usual' }, root)).toBe('src/stories/usual');
    expect(storyFolderOf({ STORY: './elsewhere/own/' }, root)).toBe('elsewhere/own');
    expect(storyFolderOf({ STORY: join(root, 'elsewhere/own') }, root)).toBe('elsewhere/own');
    for (const unsaid of [{}, { STORY: '' }]) expect(storyFolderOf(unsaid, root)).toBe('src/stories/usual');
  });

  it.each([
    { named: 'gone', place: 'src/stories/gone/story.ts' },
    { named: 'elsewhere/nothing', place: 'elsewhere/nothing/story.ts' },
  ])('cannot be $named, of which there is nothing', ({ named, place }) => {
    expect(() => storyFolderOf({ STORY: named }, root)).toThrow(
      `STORY is “${named}”, and there is no ${place}. Write the name of a folder of src/stories, or a path.`,
    );
  });

  it('comes with its languages, those of the repository before those that it brings itself', async () => {
    const { story: loaded, folder, languages: found } = await loadStory('elsewhere/own', root);
    expect(loaded.id).toBe('small');
    expect(folder).toBe('elsewhere/own');
    expect(found).toEqual({ en: { from: 'the repository' }, sq: { from: 'the story' } });
  });

  it('is refused where one of its languages has no folder', async () => {
    await file('elsewhere/untold/story.ts', storyIn('en', 'xx'));
    await expect(loadStory('elsewhere/untold', root)).rejects.toThrow(
      'The story is told in “xx”, and there is no locales/xx/.',
    );
  });
});

/** All words around the fixture story in the language of `tag`. */
function messagesOf(tag: string): object {
  const folders: Languages = languages;
  const { words }: Story = story;
  return { ...folders[tag]?.messages, head: folders[tag]?.head, story: words[tag] };
}

describe('the story in each of its languages', () => {
  const localized = localizedStories({ story, languages });

  it('comes in its own order, with the words around it and those of its own', () => {
    expect(localized.map(({ locale }) => locale)).toEqual(story.languages);
    for (const { locale, edition, messages } of localized) {
      expect(edition.locale).toBe(locale);
      expect(messages).toEqual(messagesOf(locale));
    }
  });

  it('has the default language first where one must be', () => {
    expect(defaultFirst(localized, 'fa').map(({ locale }) => locale)).toEqual(['fa', 'en', 'ar']);
    expect(() => defaultFirst(localized, 'sq')).toThrow('no words in “sq”');
  });

  it('cannot be had in a language that nobody wrote it in', () => {
    const { en, ar } = languages;
    expect(() => localizedStories({ story: { ...story }, languages: { en, ar } })).toThrow(
      'no language "fa"',
    );
    const { fa: _, ...words } = story.words;
    expect(() => localizedStories({ story: { ...story, words }, languages })).toThrow('no words in “fa”');
  });
});

it('a browser is not sent what only the build needs', () => {
  for (const one of localizedStories(theStory)) {
    const json = resourcesJson(one);
    expect(json).not.toContain('.woff2');
    expect(json).not.toContain(JSON.stringify(one.messages.head.changesDescription));
    expect(json).toContain(JSON.stringify(one.edition.events[0]?.title));
  }
});

it('a page is not sent the words that only frames say, or only the build writes', () => {
  for (const one of localizedStories(theStory)) {
    const { embed, reading } = one.messages;
    for (const word of [embed['noticeTitle'], reading['language_sq'], reading['revision_corrected']]) {
      expect(pageResourcesJson(one)).not.toContain(JSON.stringify(word));
      expect(resourcesJson(one)).toContain(JSON.stringify(word));
    }
  }
});
