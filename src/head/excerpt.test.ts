import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

const english = 'The portal went down. Services were back on Tuesday, the agency said. Nobody was hurt.';
const arabic = 'توقفت البوابة عن العمل. وعادت الخدمات الثلاثاء، بحسب الوكالة.';

describe('the beginning of a text', () => {
  it('is the whole text where there is room', () => {
    expect(excerptOf(english, english.length, 'en')).toBe(english);
  });

  it('is as many whole sentences as fit', () => {
    expect(excerptOf(english, 75, 'en')).toBe(
      'The portal went down. Services were back on Tuesday, the agency said.',
    );
    expect(excerptOf(english, 60, 'en')).toBe('The portal went down.');
    expect(excerptOf(arabic, 40, 'ar')).toBe('توقفت البوابة عن العمل.');
  });

  it('does not take the dot in a name for the end of a sentence', () => {
    expect(excerptOf('Exit.al reported it on administrata.al at noon. Then more.', 50, 'en')).toBe(
      'Exit.al reported it on administrata.al at noon.',
    );
  });

  it('else ends after a whole word, and says that it is cut', () => {
    expect(excerptOf('Papers were burned in a barrel, a reporter saw.', 20, 'en')).toBe(
      'Papers were burned…',
    );
    expect(excerptOf('أُحرقت أوراق في برميل، كما رأى صحفي.', 23, 'ar')).toBe('أُحرقت أوراق في برميل…');
  });

  it('ends with no comma and no opening quotation mark', () => {
    expect(excerptOf('He said, “no comment today”.', 11, 'en')).toBe('He said…');
  });

  it.each([
    ['The prosecutors said that the search would go on.', 26, 'en', 'The prosecutors said…'],
    ['Albania took in 210 members of the group.', 22, 'en', 'Albania took…'],
    ['Hackers used CVE-2019-0604 to break in.', 29, 'en', 'Hackers used CVE-2019-0604…'],
    ['The government decided against invoking it.', 34, 'en', 'The government decided against…'],
    ['قال المدعون إن التفتيش سيتواصل.', 16, 'ar', 'قال المدعون…'],
    ['نفذت إيران هجوم 15 يوليو.', 20, 'ar', 'نفذت إيران هجوم…'],
    ['أُرجئت القمة في معسكر أشرف 3، بناء على توصية.', 38, 'ar', 'أُرجئت القمة في معسكر أشرف 3…'],
    ['أكد الخبراء وقوع عدوان، وإنه لم يحقق هدفه.', 34, 'ar', 'أكد الخبراء وقوع عدوان…'],
  ] as const)('does not end on a word or a number that only leads on: %s', (text, room, locale, excerpt) => {
    expect(excerptOf(text, room, locale)).toBe(excerpt);
  });

  it.each([5, 17, 30, 44])('never takes more room than it has (%i)', (room) => {
    expect(excerptOf(english, room, 'en').length).toBeLessThanOrEqual(room);
    expect(excerptOf(arabic, room, 'ar').length).toBeLessThanOrEqual(room);
    expect(excerptOf('x'.repeat(50), room, 'en').length).toBeLessThanOrEqual(room);
  });
});
