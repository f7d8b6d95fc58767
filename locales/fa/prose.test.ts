import { expect, it } from 'vitest';
import { prose } from './prose.ts';

it.each([
  { fault: 'a Latin comma', text: 'آلبانی, ایران', problem: 'has Latin punctuation beside Persian letters' },
  { fault: 'a Latin question mark', text: 'چه شد?', problem: 'has Latin punctuation beside Persian letters' },
  { fault: 'Persian digits', text: 'در تیر ۱۴۰۱', problem: 'has Persian or Arabic-Indic digits' },
  { fault: 'an Arabic ye', text: 'ايران', problem: 'has an Arabic letter, or a hamza on ه' },
  { fault: 'a hamza on ه', text: 'همهٔ رویدادها', problem: 'has an Arabic letter, or a hamza on ه' },
  { fault: 'tanween', text: 'معمولاً', problem: 'has vowel marks' },
  { fault: 'a tatweel', text: 'رویـداد', problem: 'has a tatweel' },
  { fault: 'Latin quotation marks', text: 'گفت “نه”', problem: 'has Latin quotation marks' },
  { fault: 'a verb in two pieces', text: 'نمی گوید', problem: 'has می apart from its verb' },
  { fault: 'a plural in two pieces', text: 'سازمان ها', problem: 'has an ending apart from its word' },
  {
    fault: 'a non-joiner where nothing joins',
    text: 'نهاد\u{200C}ها',
    problem: 'has a zero-width non-joiner where nothing would join',
  },
])('tells of $fault in Persian', ({ text, problem }) => {
  const [first, ...others] = prose.faultsIn(text);
  expect(first?.problem.replace(/ \([^()]*\)$/u, '')).toBe(problem);
  expect(others).toEqual([]);
});

it('tells of a quotation mark that is not closed, and of another language', () => {
  expect(prose.faultsIn('گفت «نه').map(({ problem }) => problem)).toEqual(['opens and closes « » unequally']);
  expect(prose.faultsIn('Albania severs its ties').map(({ problem }) => problem)).toEqual(['is not Persian']);
});

it.each([
  'وزارت خارجه می‌گوید نقشی در حمله‌ها نداشته و آن را «بی‌اساس، حتی “مضحک”» می‌خواند.',
  'کشتی Gannet در 24 تیر 1401، ساعت 14:05، از کار افتاد؛ آیا 12.5 درصد آن؟',
  'آنها تنها نیستند: بالاتر از 3000 نفر، در شهرهای دیگر هم.',
])('lets a Persian sentence pass: %s', (sentence) => {
  expect(prose.faultsIn(sentence)).toEqual([]);
});
