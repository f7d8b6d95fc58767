import { expect, it } from 'vitest';
import { gone, saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';

const slips: readonly Slip[] = [
  {
    fault: 'a field that is missing',
    change: { 'events/break/severed-ties/kind': gone },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › kind: is missing. Add it; src/story/types.ts and story.ts say what it holds.',
    ],
  },
  {
    fault: 'a translation that is missing',
    change: { 'events/break/severed-ties/title/ar': gone },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.ar: is missing. Write the Arabic text; docs/glossary.md has its rules.',
    ],
  },
  {
    fault: 'an English text that is missing',
    change: { 'events/break/severed-ties/notes/0/en': gone },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › notes[0].en: is missing. Write the English text.',
    ],
  },
  {
    fault: 'a misspelt field',
    change: { 'events/break/severed-ties/sumary': 'words' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › sumary: is not a field that anything reads. Did you mean “summary”? Or take it out.',
    ],
  },
  {
    fault: 'a number for a text',
    change: { 'events/break/severed-ties/summary/en': 7 },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › summary.en: is 7, not a text. src/story/types.ts and story.ts say what it holds.',
    ],
  },
  {
    fault: 'a text for a list',
    change: { 'events/break/severed-ties/notes': 'words' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › notes: is "words", not a list. src/story/types.ts and story.ts say what it holds.',
    ],
  },
  {
    fault: 'a text for both languages',
    change: { 'events/break/severed-ties/title': 'words' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title: is "words", not an object. src/story/types.ts and story.ts say what it holds.',
    ],
  },
  {
    fault: 'an unknown stance',
    change: { 'events/break/severed-ties/claims/0/stance': 'rejects' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › claims[0].stance: is "rejects", which nothing knows. Write one of: asserts, denies, condemns, supports, reports.',
    ],
  },
  {
    fault: 'an importance out of range',
    change: { 'events/break/severed-ties/importance': 4 },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › importance: is 4. Write 1 (a headline of the story), 2 or 3 (a detail).',
    ],
  },
  {
    fault: 'announcedOnly other than true',
    change: { 'events/break/severed-ties/announcedOnly': false },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › announcedOnly: is false. Write true, or leave the field out.',
    ],
  },
  {
    fault: 'an unknown sort of revision',
    change: { 'events/break/planned-talks/revisions/0/sort': 'fixed' },
    says: [
      'src/stories/sound/events/break.ts',
      'planned-talks › revisions[0].sort: is "fixed", which nothing knows. Write one of: added, corrected, clarified.',
    ],
  },
  {
    fault: 'a revision in one language',
    change: { 'events/break/planned-talks/revisions/1/text/ar': gone },
    says: [
      'src/stories/sound/events/break.ts',
      'planned-talks › revisions[1].text.ar: is missing. Write the Arabic text; docs/glossary.md has its rules.',
    ],
  },
  {
    fault: 'a claim that accuses nobody by an empty list',
    change: { 'events/before/intrusion/claims/0/accuses': [], 'events/before/intrusion/unanswered': gone },
    says: [
      'src/stories/sound/events/before.ts',
      'intrusion › claims[0].accuses: is empty. Name whoever is accused, or leave the field out.',
    ],
  },
  {
    fault: 'a mark in one language',
    change: { 'marks/sudland-government/ar': gone },
    says: [
      'src/stories/sound/outlets.ts',
      'sudland-government › ar: is missing. Write the Arabic text; docs/glossary.md has its rules.',
    ],
  },
  {
    fault: 'an actor without a name in Arabic',
    change: { 'actors/sudland/name/ar': gone },
    says: [
      'src/stories/sound/actors.ts',
      'sudland › name.ar: is missing. Write the Arabic text; docs/glossary.md has its rules.',
    ],
  },
  {
    fault: 'a story without actors',
    change: {
      actors: gone,
      'events/before': gone,
      'events/break': gone,
      chapters: {},
      sources: {},
      outlets: {},
      marks: {},
      opening: gone,
    },
    says: [
      'src/stories/sound/story.ts',
      'story › actors: is missing. Add it; src/story/types.ts and story.ts say what it holds.',
      'story › opening: is missing. Add it; src/story/types.ts and story.ts say what it holds.',
    ],
  },
  {
    fault: 'events that are no list of chapters',
    change: {
      'events/break': 7,
      'sources/agency': gone,
      'sources/ministry': gone,
      outlets: {},
      marks: {},
      'chapters/break': gone,
      opening: '2021',
    },
    says: [
      'src/stories/sound/story.ts',
      'story › events.break: is 7, not an object. src/story/types.ts and story.ts say what it holds.',
    ],
  },
  {
    fault: 'a text in a language in which the story is not told',
    change: { 'events/break/severed-ties/title/fa': 'نورلاند' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.fa: the story is not told in “fa”. Take it out, or add the language to languages in story.ts.',
    ],
  },
  {
    fault: 'words of an actor in such a language',
    change: { 'actors/sudland/mentions/fa': ['سودلاند'] },
    says: [
      'src/stories/sound/actors.ts',
      'sudland › mentions.fa: the story is not told in “fa”. Take it out, or add the language to languages in story.ts.',
    ],
  },
  {
    fault: 'an actor of nobody in particular who is not so for certain',
    change: { 'actors/sudland/unnamed': false },
    says: ['src/stories/sound/actors.ts', 'sudland › unnamed: is false. Write true, or leave the field out.'],
  },
];

it.each(slips)('tells of $fault, and how to mend it', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});
