import { expect, it } from 'vitest';
import { saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';

const slips: readonly Slip[] = [
  {
    fault: 'a remark in the name of a publisher',
    change: { 'sources/agency/publisher': 'Agency (mirror)' },
    says: [
      'src/stories/sound/sources.ts',
      'agency › publisher: has a remark in it (“(mirror)”). Write who wrote it in publisher, who carries it in via, and nothing else.',
    ],
  },
  {
    fault: 'two names in one',
    change: { 'sources/agency/publisher': 'Agency / Daily Paper' },
    says: [
      'src/stories/sound/sources.ts',
      'agency › publisher: has a remark in it (“/”). Write who wrote it in publisher, who carries it in via, and nothing else.',
    ],
  },
  {
    fault: 'a carrier that is the publisher',
    change: { 'sources/agency/via': 'Agency' },
    says: ['src/stories/sound/sources.ts', 'agency › via: is the publisher itself. Leave it out.'],
  },
  {
    fault: 'an empty publisher',
    change: { 'sources/agency/publisher': '' },
    says: [
      'src/stories/sound/sources.ts',
      'agency › publisher: is empty. Write the text, or leave out the whole statement.',
    ],
  },
  {
    fault: 'a language that does not exist',
    change: { 'sources/ministry/language': 'al' },
    says: [
      'src/stories/sound/sources.ts',
      'ministry › language: there is no language “al”. Write a BCP 47 tag: en, ar, sq (Albanian), he (Hebrew), fa (Persian), fr…',
    ],
  },
  {
    fault: 'a language tag that is none',
    change: { 'sources/ministry/language': 'Farsi language' },
    says: [
      'src/stories/sound/sources.ts',
      'ministry › language: “Farsi language” is not a language tag. Write a BCP 47 tag: en, ar, sq (Albanian), he (Hebrew), fa (Persian), fr…',
    ],
  },
  {
    fault: 'a language tag in the wrong case',
    change: { 'sources/ministry/language': 'FA' },
    says: ['src/stories/sound/sources.ts', 'ministry › language: “FA” is written “fa”. Write it so.'],
  },
  {
    fault: 'straight quotation marks in a headline',
    change: { 'sources/agency/title': "Norland's ties" },
    says: [
      'src/stories/sound/sources.ts',
      "agency › title: has a straight mark ('). Write the marks of the language: “…”, ‘…’, «…», or ’.",
    ],
  },
];

it.each(slips)('tells of $fault, and how to mend it', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});

it('lets Persian join the parts of a word', () => {
  expect(saidAfter({ 'sources/ministry/title': 'می\u200Cگوید' })).toEqual([]);
});
