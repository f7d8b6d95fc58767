import { expect, it } from 'vitest';
import { gone, saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';

const slips: readonly Slip[] = [
  {
    fault: 'a kind without a colour on dark ground',
    change: { 'kinds/visit/colour/dark': gone },
    says: [
      'src/stories/sound/kinds.ts',
      'visit › colour.dark: is missing. Add it; src/story/types.ts and story.ts say what it holds.',
    ],
  },
  {
    fault: 'a kind without a name in English',
    change: { 'kinds/visit/name/en': gone },
    says: ['src/stories/sound/kinds.ts', 'visit › name.en: is missing. Write the English text.'],
  },
  {
    fault: 'a lane that is only a name',
    change: { 'lanes/south': { en: 'The south' } },
    says: [
      'src/stories/sound/lanes.ts',
      'south › name: is missing. Add it; src/story/types.ts and story.ts say what it holds.',
      'south › en: is not a field that anything reads. Did you mean “id”? Or take it out.',
    ],
  },
  {
    fault: 'words that are missing in one language',
    change: { 'words/ar': gone },
    says: [
      'src/stories/sound/words.ts',
      'story › words.ar: is missing. Write the Arabic text; docs/glossary.md has its rules.',
    ],
  },
  {
    fault: 'a word that is missing',
    change: { 'words/en/standfirst': gone },
    says: [
      'src/stories/sound/words.ts',
      'story › words.en.standfirst: is missing. Add it; src/story/types.ts and story.ts say what it holds.',
    ],
  },
  {
    fault: 'words in a language in which the story is not told',
    change: { 'words/fa': {} },
    says: [
      'src/stories/sound/words.ts',
      'story › words.fa: the story is not told in “fa”. Take it out, or add the language to languages in story.ts.',
    ],
  },
  {
    fault: 'a story without words',
    change: { words: gone },
    says: [
      'src/stories/sound/story.ts',
      'story › words: is missing. Add it; src/story/types.ts and story.ts say what it holds.',
    ],
  },
  {
    fault: 'a glossary of such a language',
    change: { 'glossary/fa': [] },
    says: [
      'src/stories/sound/glossary.ts',
      'story › glossary.fa: the story is not told in “fa”. Take it out, or add the language to languages in story.ts.',
    ],
  },
  {
    fault: 'a spelling that leaves nothing out',
    change: { 'glossary/en/0/wrong': [] },
    says: [
      'src/stories/sound/glossary.ts',
      'story › glossary.en[0].wrong: is empty. Write what is left out, or let the entry go.',
    ],
  },
  {
    fault: 'an earliest year that is no number',
    change: { 'rules/earliestYear': '1900' },
    says: [
      'src/stories/sound/rules.ts',
      'story › rules.earliestYear: is "1900", not a number. src/story/types.ts and story.ts say what it holds.',
    ],
  },
  {
    fault: 'half a year',
    change: { 'rules/earliestYear': 1900.5 },
    says: [
      'src/stories/sound/rules.ts',
      'story › rules.earliestYear: is 1900.5, not a whole number. src/story/types.ts and story.ts say what it holds.',
    ],
  },
  {
    fault: 'a host that is no pattern',
    change: { 'rules/neverLinked': ['leaks.example'] },
    says: [
      'src/stories/sound/rules.ts',
      'story › rules.neverLinked[0]: is "leaks.example", not a pattern (/…/u). src/story/types.ts and story.ts say what it holds.',
    ],
  },
  {
    fault: 'a rule that is no function',
    change: { 'rules/faultsIn': 'none' },
    says: [
      'src/stories/sound/rules.ts',
      'story › rules.faultsIn: is "none", not a function. src/story/types.ts and story.ts say what it holds.',
    ],
  },
];

it.each(slips)('tells of $fault, and how to mend it', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});

it('a story need not have a glossary in each of its languages', () => {
  expect(saidAfter({ 'glossary/ar': gone })).toEqual([]);
});
