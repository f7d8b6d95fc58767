// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { gone, saidAfter } from '../../tests/fixtures/brokenStory.ts';
import { soundStory } from '../../tests/fixtures/soundStory.ts';
import { mistakesIn, mistakesText, verdictOn } from './check.ts';
import { story } from './story.ts';

describe('the check of the story', () => {
  it('finds nothing to mend in the story itself', () => {
    expect(mistakesIn(story)).toEqual([]);
  });

  it('finds nothing to mend in a sound story', () => {
    expect(saidAfter({})).toEqual([]);
  });

  it('tells all mistakes at once, also of one event, by file', () => {
    const lines = saidAfter({
      'actors/iran/short/ar': gone,
      'sources/agency/url': 'javascript:alert(1)',
      'events/break/severed-ties/date': '2022-02-30',
      'events/break/severed-ties/title/ar': gone,
      'events/break/severed-ties/sumary': 'words',
      'events/break/severed-ties/claims/0/sources': ['nobody-knows'],
      'sources/ministry': gone,
    });
    expect(lines).toEqual([
      'src/story/actors.ts',
      expect.stringMatching(/^iran › short\.ar: is missing\./u),
      'src/story/events/break.ts',
      expect.stringMatching(/^severed-ties › title\.ar: is missing\./u),
      expect.stringMatching(/^severed-ties › sumary: is not a field/u),
      expect.stringMatching(/^severed-ties › date: 2022-02-30 is not a day/u),
      expect.stringMatching(/^severed-ties › claims\[0\]\.sources: there is no source “nobody-knows”/u),
      'src/story/outlets.ts',
      expect.stringMatching(/^Iranian Foreign Ministry: is the publisher of no source\./u),
      'src/story/sources/english.ts',
      expect.stringMatching(/^agency › url: begins with javascript:/u),
    ]);
  });

  it('says how many there are, and each under its file', () => {
    const mistake = { file: 'a.ts', id: 'one', field: 'title.en', problem: 'is empty', mend: 'Write it.' };
    const whole = { file: 'b.ts', id: 'two', field: '', problem: 'has no event', mend: 'Add one.' };
    expect(mistakesText([mistake, whole])).toBe(
      '2 mistakes in the story:\n\na.ts\n  one › title.en: is empty. Write it.\n\nb.ts\n  two: has no event. Add one.',
    );
    expect(mistakesText([mistake])).toMatch(/^1 mistake in the story:/u);
  });

  it('sees the future from where it stands', () => {
    expect(mistakesIn(soundStory, Date.UTC(2026, 0, 1))).toEqual([]);
    const ahead = mistakesIn(soundStory, Date.UTC(2022, 5, 1)).filter(({ id }) => id === 'agency');
    expect(ahead).toEqual([
      expect.objectContaining({ field: 'published', problem: '“2022-09-07” is in the future' }),
    ]);
  });

  it('says what there is when all is in order', () => {
    expect(verdictOn(soundStory)).toEqual({
      inOrder: true,
      words: 'The story is in order: 3 events, 2 claims, 1 notes, 3 sources, and 2 chapters.',
    });
    expect(verdictOn({ ...soundStory, opening: '2015' })).toEqual({
      inOrder: false,
      words: expect.stringMatching(/^1 mistake in the story:[^]*“2015” holds no event/u),
    });
  });

  it('runs as a command', () => {
    const words = execFileSync(process.execPath, ['src/story/checkStory.ts'], { encoding: 'utf8' });
    expect(words).toMatch(/^The story is in order: \d+ events, \d+ claims, .+ 6 chapters\.\n$/u);
  });
});
