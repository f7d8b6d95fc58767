import { expect, it } from 'vitest';
import { saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';

const silent = (language: string) =>
  `planned-talks › actors: “sudland” takes part, and the ${language} text never speaks of it. Say what “sudland” has to do with it, or take it out. Words for it: src/stories/sound/actors.ts.`;

const slips: readonly Slip[] = [
  {
    fault: 'an actor of whom the text does not speak',
    change: { 'events/break/planned-talks/actors': ['norland', 'sudland'] },
    says: ['src/stories/sound/events/break.ts', silent('Arabic'), silent('English')],
  },
  {
    fault: 'an actor of whom one language alone speaks',
    change: {
      'events/break/planned-talks/actors': ['norland', 'sudland'],
      'events/break/planned-talks/summary/en': 'No Sudlandic report says that they took place.',
    },
    says: ['src/stories/sound/events/break.ts', silent('Arabic')],
  },
  {
    fault: 'a word that only ends like an actor',
    change: {
      'events/break/planned-talks/actors': ['norland', 'sudland'],
      'events/break/planned-talks/summary': {
        en: 'Nobody at Ekarst says that they took place.',
        ar: 'لم يرد من كارست أنها عقدت.',
      },
      'actors/sudland/mentions/en': ['karst'],
    },
    says: ['src/stories/sound/events/break.ts', silent('English')],
  },
  {
    fault: 'an actor of whom only a revision speaks',
    change: {
      'events/break/planned-talks/actors': ['norland', 'sudland'],
      'events/break/planned-talks/revisions/0/text': { en: 'Added: Sudland.', ar: 'أُضيفت سودلاند.' },
    },
    says: ['src/stories/sound/events/break.ts', silent('Arabic'), silent('English')],
  },
];

it.each(slips)('tells of $fault', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});

it.each([
  { how: 'its name', summary: { en: 'Sudland is silent.', ar: 'سودلاند صامتة.' } },
  { how: 'another word for it', summary: { en: 'Karst is silent.', ar: 'تصمت كارست.' } },
  {
    how: 'a word with an ending and a prefix',
    summary: { en: 'Sudlanders wait.', ar: 'ينتظر السودلانديون.' },
  },
])('hears $how', ({ summary }) => {
  expect(
    saidAfter({
      'events/break/planned-talks/actors': ['norland', 'sudland'],
      'events/break/planned-talks/summary': summary,
    }),
  ).toEqual([]);
});

it('hears who makes a claim', () => {
  expect(
    saidAfter({
      'events/break/severed-ties/title': { en: 'Norland acts', ar: 'نورلاند تتحرك' },
    }),
  ).toEqual([]);
});
