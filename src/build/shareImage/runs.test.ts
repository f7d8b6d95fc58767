import { expect, it } from 'vitest';
import { visualRuns } from './runs.ts';

const textsOf = (line: string) => visualRuns(line, 'rtl').map(({ text }) => text);

it('a line of Latin is one run', () => {
  expect(visualRuns('Iran: “third parties”', 'ltr')).toEqual([
    { text: 'Iran: “third parties”', direction: 'ltr' },
  ]);
});

it('an Arabic line begins at the right, and a Latin name in it runs left to right', () => {
  expect(visualRuns('يعطل نظام TIMS للحدود', 'rtl')).toEqual([
    { text: ' للحدود', direction: 'rtl' },
    { text: 'TIMS', direction: 'ltr' },
    { text: 'يعطل نظام ', direction: 'rtl' },
  ]);
});

it('Latin words keep their order, with the digits and marks among them', () => {
  expect(textsOf('مجموعة Homeland Justice تنشر AA22-264A')).toEqual([
    'AA22-264A',
    ' تنشر ',
    'Homeland Justice',
    'مجموعة ',
  ]);
});

it('a number keeps its digits in order, a range of numbers is read from the right', () => {
  expect(textsOf('نحو 3,000 عضو')).toEqual([' عضو', '3,000', 'نحو ']);
  expect(textsOf('23–24 أكتوبر')).toEqual([' أكتوبر', '24', '–', '23']);
});

it('a Persian number keeps its digits in order, with what sets its thousands and its decimals apart', () => {
  expect(textsOf('حدود ۱۲٬۴۰۰ نفر')).toEqual([' نفر', '۱۲٬۴۰۰', 'حدود ']);
  expect(textsOf('۲٫۵ میلیون کرون')).toEqual([' میلیون کرون', '۲٫۵']);
  expect(textsOf('سال ۱۴۰۱٬ تیر')).toEqual(['٬ تیر', '۱۴۰۱', 'سال ']);
});

it('a Persian number after a Latin name stays whole, on its right', () => {
  expect(textsOf('کشتی Gannet ۱۲٬۴۰۰ بار')).toEqual([' بار', 'Gannet ۱۲٬۴۰۰', 'کشتی ']);
});

it('a mark after a Latin name belongs to the sentence', () => {
  expect(textsOf('نظام TIMS: تعطل')).toEqual([': تعطل', 'TIMS', 'نظام ']);
});

// Each is what Chromium does with the line.
it.each([
  {
    line: 'على e-Albania (TIMS) في',
    is: [' في', 'e-Albania (TIMS)', 'على '],
    brackets: 'after a Latin name',
  },
  {
    line: 'على Gannet [2022] في',
    is: [' في', 'Gannet [2022]', 'على '],
    brackets: 'around a number after one',
  },
  { line: 'نظام (TIMS) في', is: [') في', 'TIMS', 'نظام ('], brackets: 'around a Latin name alone' },
  {
    line: 'نظام (TIMS) Gannet في',
    is: [' في', 'Gannet', ') ', 'TIMS', 'نظام ('],
    brackets: 'before another one',
  },
  {
    line: 'على e-Albania (نظام TIMS) في',
    is: [') في', 'TIMS', ' (نظام ', 'e-Albania', 'على '],
    brackets: 'around Arabic',
  },
  { line: 'بوابة e-Albania)', is: [')', 'e-Albania', 'بوابة '], brackets: 'without a pair' },
])('brackets $brackets run as the text that they are of', ({ line, is }) => {
  expect(textsOf(line)).toEqual(is);
});
