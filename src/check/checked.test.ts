import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { soundLanguages } from '../../tests/fixtures/soundStory.ts';
import { sourceFileOf, sourcesOf } from './checked.ts';

const told = [
  { tag: 'ar', prose: soundLanguages.ar.prose },
  { tag: 'en', prose: soundLanguages.en.prose },
];

it('few sources are in one file', () => {
  expect(sourcesOf('src/stories/sound')).toBe('src/stories/sound/sources.ts');
  expect(sourceFileOf('ar', { folder: 'src/stories/sound', told })).toBe('src/stories/sound/sources.ts');
});

describe('where there is a folder of sources', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'story-'));
    mkdirSync(join(folder, 'sources'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['ar', 'arabic'],
    ['en', 'english'],
    ['fa', 'others'],
    [undefined, 'others'],
  ])('those in “%s” are in its file %s', (language, file) => {
    expect(sourceFileOf(language, { folder, told })).toBe(`${folder}/sources/${file}.ts`);
  });

  it('an editor adds to it', () => {
    expect(sourcesOf(folder)).toBe(`${folder}/sources/`);
  });
});
