import { expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { clamped, shortestWindow } from '../time/window.ts';
import { chapterOfWindow } from './chapterOfWindow.ts';

const edition = fixtureEdition('en');

it('a jump to a chapter shows that chapter', () => {
  for (const chapter of edition.chapters) {
    const window = clamped(chapter.window, edition.bounds, shortestWindow);
    expect(chapterOfWindow(edition, window)).toBe(chapter);
  }
});

it('who has moved on from it is in none', () => {
  const [chapter] = edition.chapters;
  const { start = 0, end = 0 } = chapter?.window ?? {};
  expect(chapterOfWindow(edition, { start: start + 1, end })).toBeNull();
});
