import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { prose } from '../../../locales/ar/prose.ts';
import { prose as english } from '../../../locales/en/prose.ts';
import { spellerOf } from '../../check/glossary.ts';
import { glossary } from './glossary.ts';

const misspellingsIn = spellerOf(glossary.ar, prose);

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
  const text = `هذا ${word} كما كتب.`;
  expect([...prose.faultsIn(text), ...misspellingsIn(text)]).not.toEqual([]);
});

it.each(rules)('what docs/glossary.md writes passes ($rule)', ({ right }) => {
  expect(misspellingsIn(right)).toEqual([]);
});

it.each([
  'اتهمت إيران قراصنة، وقال نتنياهو إن البريد الإلكتروني سليم',
  'آبار النفط في إسرائيل والولايات المتحدة الأمريكية',
  'شركة سايبرتك في تيرانا',
])('a word that only looks like a misspelling passes: %s', (text) => {
  expect(misspellingsIn(text)).toEqual([]);
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
  expect(misspellingsIn(text).map((misspelling) => misspelling.right)).toEqual([right]);
});

it('English is written in one way too', () => {
  expect(spellerOf(glossary.en, english)('Two cyber-attacks on Albania')).toEqual([
    { found: 'cyber-attacks', right: 'cyberattack' },
  ]);
});
