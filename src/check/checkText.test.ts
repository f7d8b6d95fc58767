import { expect, it } from 'vitest';
import { saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';
import { soundLanguages, soundStory } from '../../tests/fixtures/soundStory.ts';
import { textMistakes } from './checkText.ts';

const slips: readonly Slip[] = [
  {
    fault: 'an empty text',
    change: { 'events/break/severed-ties/title/ar': ' ' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.ar: is empty. Write the text, or leave out the whole statement.',
    ],
  },
  {
    fault: 'a title that is too long',
    change: { 'events/break/severed-ties/title/en': 'Norland '.repeat(9).trim() },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.en: has 71 characters of at most 70. Shorten it by 1.',
    ],
  },
  {
    fault: 'a summary that is too long',
    change: { 'events/break/severed-ties/summary/en': `${'Norland '.repeat(51).trim()}.` },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › summary.en: has 408 characters of at most 400. Shorten it by 8.',
    ],
  },
  {
    fault: 'a claim that is too long',
    change: { 'events/break/severed-ties/claims/0/text/en': `${'Baseless '.repeat(27).trim()}.` },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › claims[0].text.en: has 243 characters of at most 240. Shorten it by 3.',
    ],
  },
  {
    fault: 'a note that is too long',
    change: { 'events/break/severed-ties/notes/0/ar': `${'مصادر '.repeat(54).trim()}.` },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › notes[0].ar: has 324 characters of at most 320. Shorten it by 4.',
    ],
  },
  {
    fault: 'a summary of four sentences',
    change: { 'events/break/severed-ties/summary/en': 'One. Two. Three. Four.' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › summary.en: has 4 sentences. Say it in one to three.',
    ],
  },
  {
    fault: 'a title with a full stop',
    change: { 'events/break/severed-ties/title/en': 'Norland severs ties.' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.en: ends with a full stop. Remove it: a headline has none.',
    ],
  },
  {
    fault: 'a note without a full stop',
    change: { 'events/break/severed-ties/notes/0/ar': 'تختلف المصادر' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › notes[0].ar: does not end with a full stop. Write whole sentences.',
    ],
  },
  {
    fault: 'the same text in both languages',
    change: { 'events/break/severed-ties/title/ar': 'Norland severs ties with Sudland' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.ar: is not Arabic. Write it anew in Arabic; docs/glossary.md has the rules.',
      'severed-ties › title: is the same in Arabic and English. Write the one that is missing in its own language.',
    ],
  },
  {
    fault: 'Arabic in the English text',
    change: { 'events/break/severed-ties/title/en': 'نورلاند تقطع علاقاتها' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.en: has Arabic in the English text (“نورلاند”). Write the name in Latin letters.',
    ],
  },
  {
    fault: 'English in the Arabic text',
    change: { 'events/break/severed-ties/title/ar': 'Norland severs its ties, قطع' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.ar: is not Arabic. Write it anew in Arabic; docs/glossary.md has the rules.',
    ],
  },
  {
    fault: 'a spelling that the glossary leaves out',
    change: { 'events/break/severed-ties/title/en': 'Norland closes its harbors' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.en: has “harbors”, which the glossary does not write. Write “harbour” (src/stories/sound/glossary.ts).',
    ],
  },
  {
    fault: 'such a spelling with what the language writes onto words',
    change: { 'events/break/severed-ties/title/ar': 'نورلاند وبالمرفأ تكتفي' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.ar: has “وبالمرفأ”, which the glossary does not write. Write “ميناء” (src/stories/sound/glossary.ts).',
    ],
  },
  {
    fault: 'what the story itself does not write',
    change: {
      'rules/faultsIn': (text: string, locale: string) =>
        locale === 'en' && text.includes('severs') ? [{ problem: 'severs', mend: 'Cut.' }] : [],
      'words/en/headline': 'Norland and Sudland',
      'sources/agency/title': 'A title of others severs nothing',
      'chapters/break/summary/en': 'Norland cuts ties.',
    },
    says: ['src/stories/sound/events/break.ts', 'severed-ties › title.en: severs. Cut.'],
  },
  {
    fault: 'a standfirst that is too long',
    change: { 'words/en/standfirst': `${'Norland '.repeat(38).trim()}.` },
    says: [
      'src/stories/sound/words.ts',
      'story › words.en.standfirst: has 304 characters of at most 300. Shorten it by 4.',
    ],
  },
  {
    fault: 'a description that is no sentence',
    change: { 'words/ar/description': 'خط زمني' },
    says: [
      'src/stories/sound/words.ts',
      'story › words.ar.description: does not end with a full stop. Write whole sentences.',
    ],
  },
  {
    fault: 'a headline with a full stop',
    change: { 'words/en/headline': 'Norland severs its ties.' },
    says: [
      'src/stories/sound/words.ts',
      'story › words.en.headline: ends with a full stop. Remove it: a headline has none.',
    ],
  },
  {
    fault: 'words of the story in the wrong language',
    change: { 'words/ar/name': 'Norland and Sudland' },
    says: [
      'src/stories/sound/words.ts',
      'story › words.ar.name: is not Arabic. Write it anew in Arabic; docs/glossary.md has the rules.',
      'story › words.name: is the same in Arabic and English. Write the one that is missing in its own language.',
    ],
  },
  {
    fault: 'a name of a kind that is no heading',
    change: { 'kinds/visit/name/en': 'Visit.' },
    says: [
      'src/stories/sound/kinds.ts',
      'visit › name.en: ends with a full stop. Remove it: a headline has none.',
    ],
  },
  {
    fault: 'Arabic quotation marks in English',
    change: { 'events/break/severed-ties/title/en': 'Norland «severs» ties' },
    says: [
      'src/stories/sound/events/break.ts',
      'severed-ties › title.en: has « for a quotation mark. In English write “…” and ‘…’.',
    ],
  },
];

it.each(slips)('tells of $fault, and how to mend it', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});

it('lets a name have the figure that the glossary gives it', () => {
  const change = { 'events/break/severed-ties/title/ar': 'نورلاند تغلق رصيف 3 القديم' };
  expect(saidAfter(change)).toHaveLength(2);
  expect(saidAfter({ ...change, 'glossary/ar/1': { right: 'رصيف 3', wrong: ['رصيف-3'] } })).toEqual([]);
});

it.each([
  'Mr. Rama met J. Smith of the U.S. Treasury. Both spoke of “data”, some 1.7 GB. That was all.',
  'It’s filed as AA22-264A and CVE-2019-0604; see administrata.al.',
  'Who was it? “Nobody knows.” The search – and the wait – go on…',
])('lets an English summary pass: %s', (summary) => {
  expect(saidAfter({ 'events/break/severed-ties/summary/en': summary })).toEqual([]);
});

/** What is said of a name that English and French tell in the same words. */
function saidOfSharedName(text: string) {
  const { prose } = soundLanguages.en;
  const told = [
    { tag: 'en', prose },
    { tag: 'fr', prose: { ...prose, name: 'French' } },
  ];
  const leaves = told.map(({ tag }) => ({ field: `name.${tag}`, topic: 'name', text, locale: tag }));
  const actor = { sort: 'actor', file: 'actors.ts', id: 'one', chapter: null, value: {}, leaves } as const;
  return textMistakes([actor], soundStory, { folder: 'src/stories/sound', told });
}

it('lets a name be the same in languages that share a script, and not a whole sentence', () => {
  expect(saidOfSharedName('Norland')).toEqual([]);
  expect(saidOfSharedName('Norland severs its ties')).toEqual([
    expect.objectContaining({ field: 'name', problem: 'is the same in English and French' }),
  ]);
});
