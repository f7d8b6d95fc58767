import { describe, expect, it } from 'vitest';
import { isShortWord, latinRuns } from './latinRuns.ts';

const latinOf = (text: string) =>
  latinRuns(text)
    .filter(({ latin }) => latin)
    .map((run) => run.text);

describe('Latin inside Arabic', () => {
  it.each([
    { text: 'بوابة e-Arvania تتوقف', latin: ['e-Arvania'] },
    { text: 'التقرير KR22-264A، ومجموعة GRP-0861.', latin: ['KR22-264A', 'GRP-0861'] },
    { text: 'بيانات من registry.example.', latin: ['registry.example'] },
    { text: 'حساب Northern Dawn على تلغرام', latin: ['Northern Dawn'] },
    { text: 'نظام BORS 17 يوليو', latin: ['BORS'] },
    { text: 'برنامج 7-Zip في 2022', latin: ['7-Zip'] },
    { text: 'مدينة Tärnvik (الساحلية)', latin: ['Tärnvik'] },
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
    ['e-Arvania', true],
    ['N/2022/685', true],
    ['Northern Dawn', false],
    ['an-address-with-many-hyphens', false],
  ])('%s: %s', (run, whole) => {
    expect(isShortWord(run)).toBe(whole);
  });
});
