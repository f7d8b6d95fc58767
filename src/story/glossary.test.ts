// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';
import { misspellingsIn } from './glossary.ts';

const slips: readonly Slip[] = [
  {
    fault: 'a spelling that the glossary leaves out',
    change: { 'events/break/severed-ties/title/ar': 'هجوم إلكتروني على الحكومة' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.ar: has “هجوم إلكتروني”, which the glossary does not write. Write “هجوم سيبراني” (docs/glossary.md).',
    ],
  },
  {
    fault: 'a Levantine month',
    change: { 'events/break/severed-ties/title/ar': 'قطع العلاقات في أيلول' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.ar: has “أيلول”, which the glossary does not write. Write “سبتمبر” (docs/glossary.md).',
    ],
  },
  {
    fault: 'an English spelling that the glossary leaves out',
    change: { 'events/break/severed-ties/title/en': 'A cyber-attack on Albania' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.en: has “cyber-attack”, which the glossary does not write. Write “cyberattack” (docs/glossary.md).',
    ],
  },
];

it.each(slips)('tells of $fault, and how to mend it', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});

/** The rules of docs/glossary.md: what to write, and what not. */
const rules = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| rule'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, rule = '', right = '', wrong = '']) => ({ rule, right, wrong }));

const forbidden = rules.flatMap(({ rule, wrong }) =>
  wrong
    .replaceAll(/\([^)]*\)/gu, '')
    .split('،')
    .map((word) => word.trim())
    .filter((word) => /\p{Script=Arabic}/u.test(word))
    .map((word) => ({ rule, word })),
);

it('has rules to read', () => {
  expect(rules.length).toBeGreaterThan(15);
  expect(forbidden.length).toBeGreaterThan(8);
});

it.each(forbidden)('what docs/glossary.md leaves out is told ($rule: $word)', ({ word }) => {
  const lines = saidAfter({ 'events/break/severed-ties/summary/ar': `هذا ${word} كما كتب.` });
  expect(lines).toEqual([
    'src/story/events/break.ts',
    expect.stringMatching(/^severed-ties › summary\.ar: has /u),
  ]);
});

it.each(rules)('what docs/glossary.md writes passes ($rule)', ({ right }) => {
  expect(misspellingsIn(right, 'ar')).toEqual([]);
});

it.each([
  'اتهمت إيران قراصنة، وقال نتنياهو إن البريد الإلكتروني سليم',
  'آبار النفط في إسرائيل والولايات المتحدة الأمريكية',
  'شركة سايبرتك في تيرانا',
])('a word that only looks like a misspelling passes: %s', (text) => {
  expect(misspellingsIn(text, 'ar')).toEqual([]);
});

it.each([
  ['والأميركية', 'أمريكا، أمريكي'],
  ['بالهجمات الإلكترونية', 'هجوم سيبراني'],
  ['في تشرين الأول 2022', 'أكتوبر'],
  ['مجموعة هوملاند جستس', 'هوملاند جاستس'],
  ['دويتشة فيلة', 'دويتشه فيله'],
  ['الرئيس هرتزوغ', 'إسحاق هرتسوغ'],
  ['أسوشييتد برس', 'أسوشيتد برس'],
  ['مخيم أشرف 3', 'معسكر أشرف 3'],
  ['أولتا زاتشكا', 'أولتا جاتشكا'],
  ['ينس شتولتنبرغ', 'ينس ستولتنبرغ'],
])('a name is written in one way: %s', (text, right) => {
  expect(misspellingsIn(text, 'ar').map((misspelling) => misspelling.right)).toEqual([right]);
});
