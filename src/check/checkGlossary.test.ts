import { expect, it } from 'vitest';
import { saidAfter } from '../../tests/fixtures/brokenStory.ts';
import { soundLanguages } from '../../tests/fixtures/soundStory.ts';
import { spellerOf } from './glossary.ts';

const { ar: arabic, en: english } = soundLanguages;

it('tells of a spelling that one entry asks for and another leaves out', () => {
  const spellings = [
    { right: 'harbour', wrong: ['harbor*'] },
    { right: 'port', wrong: ['harbour'] },
  ];
  expect(saidAfter({ 'glossary/en': spellings })).toEqual([
    'src/stories/sound/glossary.ts',
    'story › glossary.en[0].right: asks for “harbour”, for which another entry writes “port”. Let one of them go.',
  ]);
});

it.each([
  { wrong: 'harbor', text: 'The harbor is closed', found: ['harbor'] },
  { wrong: 'harbor', text: 'The harbors are closed', found: [] },
  { wrong: 'harbor*', text: 'The harbors are closed', found: ['harbors'] },
  { wrong: 'arbor', text: 'The harbor is closed', found: [] },
  { wrong: 'St. Vesna', text: 'From St. Vesna on', found: ['St. Vesna'] },
  { wrong: 'St. Vesna', text: 'The best Vesna had', found: [] },
  { wrong: 'C++', text: 'It is written in C++', found: ['C++'] },
])('finds “$wrong” in “$text” as whole words: $found', ({ wrong, text, found }) => {
  const misspellingsIn = spellerOf([{ right: 'x', wrong: [wrong] }], english.prose);
  expect(misspellingsIn(text).map((misspelling) => misspelling.found)).toEqual(found);
});

it('finds what the language writes onto each word', () => {
  const misspellingsIn = spellerOf([{ right: 'ميناء حربي', wrong: ['مرفأ حربي'] }], arabic.prose);
  expect(misspellingsIn('كان وبالمرفأ الحربي سفن')).toEqual([
    { found: 'وبالمرفأ الحربي', right: 'ميناء حربي' },
  ]);
});
