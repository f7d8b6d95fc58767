// @vitest-environment node
import { expect, it } from 'vitest';
import { saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';

const slips: readonly Slip[] = [
  {
    fault: 'an empty text',
    change: { 'events/break/severed-ties/title/ar': ' ' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.ar: is empty. Write the text, or leave out the whole statement.',
    ],
  },
  {
    fault: 'a title that is too long',
    change: { 'events/break/severed-ties/title/en': 'Albania '.repeat(9).trim() },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.en: has 71 characters of at most 70. Shorten it by 1.',
    ],
  },
  {
    fault: 'a summary that is too long',
    change: { 'events/break/severed-ties/summary/en': `${'Albania '.repeat(51).trim()}.` },
    says: [
      'src/story/events/break.ts',
      'severed-ties › summary.en: has 408 characters of at most 400. Shorten it by 8.',
    ],
  },
  {
    fault: 'a claim that is too long',
    change: { 'events/break/severed-ties/claims/0/text/en': `${'Baseless '.repeat(27).trim()}.` },
    says: [
      'src/story/events/break.ts',
      'severed-ties › claims[0].text.en: has 243 characters of at most 240. Shorten it by 3.',
    ],
  },
  {
    fault: 'a note that is too long',
    change: { 'events/break/severed-ties/notes/0/ar': `${'مصادر '.repeat(54).trim()}.` },
    says: [
      'src/story/events/break.ts',
      'severed-ties › notes[0].ar: has 324 characters of at most 320. Shorten it by 4.',
    ],
  },
  {
    fault: 'a summary of four sentences',
    change: { 'events/break/severed-ties/summary/en': 'One. Two. Three. Four.' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › summary.en: has 4 sentences. Say it in one to three.',
    ],
  },
  {
    fault: 'a title with a full stop',
    change: { 'events/break/severed-ties/title/en': 'Albania severs ties.' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.en: ends with a full stop. Remove it: a headline has none.',
    ],
  },
  {
    fault: 'a note without a full stop',
    change: { 'events/break/severed-ties/notes/0/ar': 'تختلف المصادر' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › notes[0].ar: does not end with a full stop. Write whole sentences.',
    ],
  },
  {
    fault: 'the same text in both languages',
    change: { 'events/break/severed-ties/title/ar': 'Albania severs ties with Iran' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.ar: is not Arabic. Write it anew in Arabic; docs/glossary.md has the rules.',
      'severed-ties › title: is the same in both languages. Write the one that is missing in its own language.',
    ],
  },
  {
    fault: 'Arabic in the English text',
    change: { 'events/break/severed-ties/title/en': 'ألبانيا تقطع علاقاتها' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.en: has Arabic in the English text (“ألبانيا”). Write the name in Latin letters.',
    ],
  },
  {
    fault: 'English in the Arabic text',
    change: { 'events/break/severed-ties/title/ar': 'Albania severs its ties, قطع' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.ar: is not Arabic. Write it anew in Arabic; docs/glossary.md has the rules.',
    ],
  },
  {
    fault: 'Arabic quotation marks in English',
    change: { 'events/break/severed-ties/title/en': 'Albania «severs» ties' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.en: has « for a quotation mark. In English write “…” and ‘…’.',
    ],
  },
];

it.each(slips)('tells of $fault, and how to mend it', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});

it.each([
  'Mr. Rama met J. Smith of the U.S. Treasury. Both spoke of “data”, some 1.7 GB. That was all.',
  'It’s filed as AA22-264A and CVE-2019-0604; see administrata.al.',
  'Who was it? “Nobody knows.” The search – and the wait – go on…',
])('lets an English summary pass: %s', (summary) => {
  expect(saidAfter({ 'events/break/severed-ties/summary/en': summary })).toEqual([]);
});
