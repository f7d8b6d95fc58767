import { describe, expect, it } from 'vitest';
import { gone, saidAfter } from '../../tests/fixtures/brokenStory.ts';
import { soundLanguages, soundStory } from '../../tests/fixtures/soundStory.ts';
import { mistakesIn, mistakesText, verdictOn } from './check.ts';

const folder = 'src/stories/sound';

describe('the check of a story', () => {
  it('finds nothing to mend in a sound story', () => {
    expect(saidAfter({})).toEqual([]);
  });

  it('tells all mistakes at once, also of one event, by file', () => {
    const lines = saidAfter({
      'actors/sudland/short/ar': gone,
      'sources/agency/url': 'javascript:alert(1)',
      'events/break/severed-ties/date': '2022-02-30',
      'events/break/severed-ties/title/ar': gone,
      'events/break/severed-ties/sumary': 'words',
      'events/break/severed-ties/claims/0/sources': ['nobody-knows'],
      'sources/ministry': gone,
    });
    expect(lines).toEqual([
      'src/stories/sound/actors.ts',
      expect.stringMatching(/^sudland › short\.ar: is missing\./u),
      'src/stories/sound/events/break.ts',
      expect.stringMatching(/^severed-ties › title\.ar: is missing\./u),
      expect.stringMatching(/^severed-ties › sumary: is not a field/u),
      expect.stringMatching(/^severed-ties › date: 2022-02-30 is not a day/u),
      expect.stringMatching(/^severed-ties › claims\[0\]\.sources: there is no source “nobody-knows”/u),
      'src/stories/sound/outlets.ts',
      expect.stringMatching(/^Foreign Ministry of Sudland: is the publisher of no source\./u),
      'src/stories/sound/sources.ts',
      expect.stringMatching(/^agency › url: begins with javascript:/u),
    ]);
  });

  it('asks for the languages of the story and no others', () => {
    const { ar: arabic, en: english } = soundLanguages;
    const all = { ar: arabic, en: english, sq: { prose: { ...english.prose, name: 'Albanian' } } };
    expect(mistakesIn(soundStory, all, { folder, now: Date.UTC(2026, 0, 1) })).toEqual([]);
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
    expect(mistakesIn(soundStory, soundLanguages, { folder, now: Date.UTC(2026, 0, 1) })).toEqual([]);
    const mistakes = mistakesIn(soundStory, soundLanguages, { folder, now: Date.UTC(2022, 5, 1) });
    expect(mistakes.filter(({ id }) => id === 'agency')).toEqual([
      expect.objectContaining({ field: 'published', problem: '“2022-09-07” is in the future' }),
    ]);
  });

  it('says what there is when all is in order', () => {
    expect(verdictOn(soundStory, soundLanguages, { folder })).toEqual({
      inOrder: true,
      words: 'The story is in order: 3 events, 2 claims, 1 note, 3 sources, and 2 chapters.',
    });
    expect(verdictOn({ ...soundStory, opening: '2015' }, soundLanguages, { folder })).toEqual({
      inOrder: false,
      words: expect.stringMatching(/^1 mistake in the story:[^]*“2015” holds no event/u),
    });
  });
});
