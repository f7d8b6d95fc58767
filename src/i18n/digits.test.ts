import { expect, test } from 'vitest';
import { inDigits } from './digits.ts';

test.each([
  ['في 15 يوليو 2022', 'في ١٥ يوليو ٢٠٢٢'],
  ['معسكر أشرف 3.', 'معسكر أشرف ٣.'],
  ['بين 2013 و2016، ثم (2018).', 'بين ٢٠١٣ و٢٠١٦، ثم (٢٠١٨).'],
  ['23–24 أكتوبر', '٢٣–٢٤ أكتوبر'],
  ['الساعة 14:30', 'الساعة ١٤:٣٠'],
])('the numbers of Arabic prose turn: %s', (western, arabic) => {
  expect(inDigits(western, 'arab')).toBe(arabic);
});

test.each([
  ['در 24 تیر 1401', 'در ۲۴ تیر ۱۴۰۱'],
  ['12,345 پرونده، 3.5 میلیون، 12.5%', '۱۲٬۳۴۵ پرونده، ۳٫۵ میلیون، ۱۲٫۵٪'],
])('those of Persian prose turn into digits of their own: %s', (western, persian) => {
  expect(inDigits(western, 'arabext')).toBe(persian);
});

test.each([
  ['12,345 ملفا', '١٢٬٣٤٥ ملفا'],
  ['1,234,567.5', '١٬٢٣٤٬٥٦٧٫٥'],
  ['3.5 مليون', '٣٫٥ مليون'],
  ['بنسبة 12.5%', 'بنسبة ١٢٫٥٪'],
  ['10,5', '١٠,٥'],
  ['1,2345', '١,٢٣٤٥'],
  ['192.168.0.1', '١٩٢.١٦٨.٠.١'],
])('their separators and percent sign turn where they are such: %s', (western, arabic) => {
  expect(inDigits(western, 'arab')).toBe(arabic);
});

test.each([
  'AA22-264A',
  'DEV-0861',
  'Ashraf-3',
  'e-Albania',
  'https://www.cisa.gov/news-events/alerts/aa22-264a?year=2022#2',
  'APT34',
  'CVE-2019-0604',
  '5G',
])('a Latin name keeps its digits: %s', (name) => {
  expect(inDigits(name, 'arab')).toBe(name);
  expect(inDigits(`الإنذار ${name}، في 2022`, 'arab')).toBe(`الإنذار ${name}، في ٢٠٢٢`);
  expect(inDigits(`مجموعتا و${name}.`, 'arab')).toBe(`مجموعتا و${name}.`);
});

test('a text in Western digits stays as it is written', () => {
  expect(inDigits('12,345.5 – 3%', 'latn')).toBe('12,345.5 – 3%');
});
