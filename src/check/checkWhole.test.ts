import { expect, it } from 'vitest';
import { gone, saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';

const slips: readonly Slip[] = [
  {
    fault: 'a name that cannot be part of an address',
    change: { id: 'Norland & Sudland' },
    says: [
      'src/stories/sound/story.ts',
      'story › id: “Norland & Sudland” is not lower-case Latin letters and digits joined by hyphens. It is part of addresses and of what browsers store: write it like “severed-ties”.',
    ],
  },
  {
    fault: 'a story without a name',
    change: { id: gone },
    says: [
      'src/stories/sound/story.ts',
      'story › id: is missing. Add it; src/story/types.ts and story.ts say what it holds.',
    ],
  },
  {
    fault: 'a licence that is not an address',
    change: { licence: 'CC BY 4.0' },
    says: [
      'src/stories/sound/story.ts',
      'story › licence: “CC BY 4.0” is not an address. Write where the licence can be read, from https:// on.',
    ],
  },
  {
    fault: 'a default language in which the story is not told',
    change: { defaultLanguage: 'fr' },
    says: [
      'src/stories/sound/story.ts',
      'story › defaultLanguage: the story is not told in “fr”. Did you mean “ar”?',
    ],
  },
  {
    fault: 'a language that there is not, before anything that is told in it',
    change: { languages: ['ar', 'en', 'sq'], 'events/break/severed-ties/title': 'words' },
    says: [
      'src/stories/sound/story.ts',
      'story › languages[2]: there is no language “sq”. Did you mean “ar”? Or add its folder, locales/sq/.',
    ],
  },
  {
    fault: 'a language twice',
    change: { languages: ['ar', 'en', 'en'] },
    says: ['src/stories/sound/story.ts', 'story › languages[2]: “en” is listed twice. Take one of them out.'],
  },
  {
    fault: 'a language that is no tag',
    change: { languages: ['ar', 'en', 7] },
    says: [
      'src/stories/sound/story.ts',
      'story › languages[2]: is 7, not a text. src/story/types.ts and story.ts say what it holds.',
    ],
  },
  {
    fault: 'a story in no language',
    change: { languages: [], defaultLanguage: gone },
    says: [
      'src/stories/sound/story.ts',
      'story › languages: is empty. Name at least one language.',
      'story › defaultLanguage: is missing. Add it; src/story/types.ts and story.ts say what it holds.',
    ],
  },
];

it.each(slips)('tells of $fault, and how to mend it', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});
