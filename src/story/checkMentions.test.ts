// @vitest-environment node
import { expect, it } from 'vitest';
import { saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';

const silent = (language: string) =>
  `planned-talks › actors: “iran” takes part, and the ${language} text never speaks of it. Say what “iran” has to do with it, or take it out. Words for it: src/story/actors.ts.`;

const slips: readonly Slip[] = [
  {
    fault: 'an actor of whom the text does not speak',
    change: { 'events/break/planned-talks/actors': ['albania', 'iran'] },
    says: ['src/story/events/break.ts', silent('English'), silent('Arabic')],
  },
  {
    fault: 'an actor of whom one language alone speaks',
    change: {
      'events/break/planned-talks/actors': ['albania', 'iran'],
      'events/break/planned-talks/summary/en': 'No Iranian report says that they took place.',
    },
    says: ['src/story/events/break.ts', silent('Arabic')],
  },
  {
    fault: 'a word that only ends like an actor',
    change: {
      'events/break/planned-talks/actors': ['albania', 'iran'],
      'events/break/planned-talks/summary': {
        en: 'Nobody at Metehran says that they took place.',
        ar: 'لم يرد من طهران أنها عقدت.',
      },
      'actors/iran/mentions/en': ['tehran'],
    },
    says: ['src/story/events/break.ts', silent('English')],
  },
  {
    fault: 'an actor of whom only a revision speaks',
    change: {
      'events/break/planned-talks/actors': ['albania', 'iran'],
      'events/break/planned-talks/revisions/0/text': { en: 'Added: Iran.', ar: 'أُضيفت إيران.' },
    },
    says: ['src/story/events/break.ts', silent('English'), silent('Arabic')],
  },
];

it.each(slips)('tells of $fault', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});

it.each([
  { how: 'its name', summary: { en: 'Iran is silent.', ar: 'إيران صامتة.' } },
  { how: 'another word for it', summary: { en: 'Tehran is silent.', ar: 'تصمت طهران.' } },
  { how: 'a word with an ending and a prefix', summary: { en: 'Iranians wait.', ar: 'ينتظر الإيرانيون.' } },
])('hears $how', ({ summary }) => {
  expect(
    saidAfter({
      'events/break/planned-talks/actors': ['albania', 'iran'],
      'events/break/planned-talks/summary': summary,
    }),
  ).toEqual([]);
});

it('hears who makes a claim', () => {
  expect(
    saidAfter({
      'events/break/severed-ties/title': { en: 'Albania acts', ar: 'ألبانيا تتحرك' },
    }),
  ).toEqual([]);
});
