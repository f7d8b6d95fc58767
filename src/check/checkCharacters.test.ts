import { expect, it } from 'vitest';
import { saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';
import { soundLanguages } from '../../tests/fixtures/soundStory.ts';
import { characterFaults } from './checkCharacters.ts';

const slips: readonly Slip[] = [
  {
    fault: 'a space at the end',
    change: { 'events/break/severed-ties/title/en': 'Norland severs ties ' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.en: begins or ends with a space. Remove the space.',
    ],
  },
  {
    fault: 'two spaces in a row',
    change: { 'events/break/severed-ties/title/en': 'Norland  severs ties' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.en: has two spaces in a row. Leave one.',
    ],
  },
  {
    fault: 'a line break',
    change: { 'events/break/severed-ties/title/en': 'Norland\nsevers ties' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.en: has an unusual space or control character (U+000A). Write a plain space.',
    ],
  },
  {
    fault: 'a tag',
    change: { 'events/break/severed-ties/title/en': 'Norland <b>severs</b> ties' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.en: has HTML in it (<b>). Write plain text: the page would show the tag.',
    ],
  },
  {
    fault: 'an entity',
    change: { 'events/break/severed-ties/title/en': 'Norland &amp; Sudland' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.en: has an HTML entity in it (&amp;). Write the character itself.',
    ],
  },
  {
    fault: 'a mark of direction',
    change: { 'events/break/severed-ties/title/ar': 'نورلاند\u200F تقطع علاقاتها' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.ar: has an invisible mark of direction (U+200F). Remove it: the page isolates names by itself.',
    ],
  },
  {
    fault: 'an override of direction',
    change: { 'events/break/severed-ties/title/ar': 'نورلاند \u202Eتقطع علاقاتها' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.ar: has an invisible mark of direction (U+202E). Remove it: the page isolates names by itself.',
    ],
  },
  {
    fault: 'an invisible character that this language does not need',
    change: { 'events/break/severed-ties/title/ar': 'نورلاند تقطع\u200C علاقاتها' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.ar: has an invisible character (U+200C). Remove it; it often comes along when text is copied.',
    ],
  },
  {
    fault: 'an invisible character',
    change: { 'events/break/severed-ties/title/en': 'Nor\u200Bland severs ties' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.en: has an invisible character (U+200B). Remove it; it often comes along when text is copied.',
    ],
  },
  {
    fault: 'a straight apostrophe',
    change: { 'events/break/severed-ties/title/en': "Norland's ties" },
    says: [
      'src/stories/sound/events/break.ts',
      "severed-ties › title.en: has a straight mark ('). Write the marks of the language: “…”, ‘…’, «…», or ’.",
    ],
  },
  {
    fault: 'three dots',
    change: { 'events/break/severed-ties/title/en': 'Norland severs...' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.en: has three dots. Write the one character …',
    ],
  },
  {
    fault: 'a hyphen for a dash',
    change: { 'events/break/severed-ties/title/en': 'Norland - severed ties' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.en: has a hyphen for a dash (-). Write – (en dash).',
    ],
  },
  {
    fault: 'a range with a hyphen',
    change: { 'events/break/severed-ties/title/en': 'Ties in 2021-2022' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.en: has a hyphen for a dash (2021-2022). Write – (en dash).',
    ],
  },
  {
    fault: 'letters in parts',
    change: { 'events/break/severed-ties/title/en': 'Norlanda\u0308 severs ties' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.en: has letters in parts (not Unicode NFC). Type the letters anew: search misses them.',
    ],
  },
  {
    fault: 'a placeholder',
    change: { 'events/break/severed-ties/summary/en': 'TODO write this.' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › summary.en: has a placeholder in it (TODO). Write the text itself.',
    ],
  },
];

it.each(slips)('tells of $fault, and how to mend it', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});

it('lets a language have the invisible characters that its spelling needs', () => {
  const joining = { ...soundLanguages.en.prose, invisible: '\u200C' };
  expect(characterFaults('می\u200Cگوید', joining)).toEqual([]);
  expect(characterFaults('می\u200Bگوید', joining)).toHaveLength(1);
});
