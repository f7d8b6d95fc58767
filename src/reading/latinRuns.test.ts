import { describe, expect, it } from 'vitest';
import { isShortWord, latinRuns } from './latinRuns.ts';

const latinOf = (text: string) =>
  latinRuns(text)
    .filter(({ latin }) => latin)
    .map((run) => run.text);

describe('Latin inside Arabic', () => {
  it.each([
    { text: 'بوابة e-Albania تتوقف', latin: ['e-Albania'] },
    { text: 'التقرير AA22-264A، ومجموعة DEV-0861.', latin: ['AA22-264A', 'DEV-0861'] },
    { text: 'بيانات من administrata.al.', latin: ['administrata.al'] },
    { text: 'حساب Homeland Justice على تلغرام', latin: ['Homeland Justice'] },
    { text: 'نظام TIMS 17 يوليو', latin: ['TIMS'] },
    { text: 'برنامج 7-Zip في 2022', latin: ['7-Zip'] },
    { text: 'مدينة Durrës (الساحلية)', latin: ['Durrës'] },
    { text: 'نحو 3000 عضو في 15 يوليو 2022', latin: [] },
  ])('$text', ({ text, latin }) => {
    expect(latinOf(text)).toEqual(latin);
    expect(
      latinRuns(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});

describe('a Latin name that stays whole at the end of a line', () => {
  it.each([
    ['e-Albania', true],
    ['S/2022/685', true],
    ['Homeland Justice', false],
    ['an-address-with-many-hyphens', false],
  ])('%s: %s', (run, whole) => {
    expect(isShortWord(run)).toBe(whole);
  });
});
