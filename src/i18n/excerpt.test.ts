import { describe, expect, it } from 'vitest';
import { languages, type TestLocale } from '../../tests/fixtures/languages.ts';
import { excerptOf } from './excerpt.ts';

const excerptIn = (locale: TestLocale, text: string, room: number) =>
  excerptOf(text, room, languages[locale].language);

const english = 'The portal went down. Services were back on Tuesday, the agency said. Nobody was hurt.';
const arabic = 'توقفت البوابة عن العمل. وعادت الخدمات الثلاثاء، بحسب الوكالة.';
const persian = 'درگاه از کار افتاد. به گفته خبرگزاری، خدمات روز سه‌شنبه برقرار شد؟ کسی آسیب ندید.';

describe('the beginning of a text', () => {
  it('is the whole text where there is room', () => {
    expect(excerptIn('en', english, english.length)).toBe(english);
  });

  it('is as many whole sentences as fit', () => {
    expect(excerptIn('en', english, 75)).toBe(
      'The portal went down. Services were back on Tuesday, the agency said.',
    );
    expect(excerptIn('en', english, 60)).toBe('The portal went down.');
    expect(excerptIn('ar', arabic, 40)).toBe('توقفت البوابة عن العمل.');
    expect(excerptIn('fa', persian, 40)).toBe('درگاه از کار افتاد.');
  });

  it('does not take the dot in a name for the end of a sentence', () => {
    expect(excerptIn('en', 'Exit.al reported it on administrata.al at noon. Then more.', 50)).toBe(
      'Exit.al reported it on administrata.al at noon.',
    );
  });

  it('else ends after a whole word, and says that it is cut', () => {
    expect(excerptIn('en', 'Papers were burned in a barrel, a reporter saw.', 20)).toBe(
      'Papers were burned…',
    );
    expect(excerptIn('ar', 'أُحرقت أوراق في برميل، كما رأى صحفي.', 23)).toBe('أُحرقت أوراق في برميل…');
  });

  it('ends with no comma and no opening quotation mark', () => {
    expect(excerptIn('en', 'He said, “no comment today”.', 11)).toBe('He said…');
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
    ['دولت اعلام کرد که تحقیقات ادامه دارد.', 18, 'fa', 'دولت اعلام کرد…'],
    ['دولت ۲۱۰ نفر را در این حمله از دست داد.', 12, 'fa', 'دولت…'],
    ['این کشتی ۱۲٬۴۰۰ مسافر داشت.', 17, 'fa', 'این کشتی…'],
    ['دولت در برابر ۱۲ کشور ایستاد.', 18, 'fa', 'دولت در برابر…'],
  ] as const)('does not end on a word or a number that only leads on: %s', (text, room, locale, excerpt) => {
    expect(excerptIn(locale, text, room)).toBe(excerpt);
  });

  // Its last words would be «… هر گونه نقش در حمله…», as if the ministry had said that it had one.
  const denied =
    'به گفته سخنگوی دولت، تحقیقات درباره حمله همچنان ادامه دارد؛ وزارت خارجه نیز، که تا امروز سخنی نگفته بود، هر گونه نقش در حمله را تکذیب کرد.';

  it.each([
    [80, 'به گفته سخنگوی دولت، تحقیقات درباره حمله همچنان ادامه دارد…'],
    [130, 'به گفته سخنگوی دولت، تحقیقات درباره حمله همچنان ادامه دارد…'],
    [50, 'به گفته سخنگوی دولت…'],
    [30, 'به گفته سخنگوی دولت…'],
  ])('in Persian, whose verb is last, ends with a clause in %i characters', (room, excerpt) => {
    expect(excerptIn('fa', denied, room)).toBe(excerpt);
  });

  it('in Persian ends after a word where there is no clause, or only the beginning of one', () => {
    expect(excerptIn('fa', 'امروز، سخنگوی وزارت خارجه هر گونه نقش در حمله را تکذیب کرد.', 48)).toBe(
      'امروز، سخنگوی وزارت خارجه هر گونه نقش در حمله…',
    );
  });

  it.each([5, 17, 30, 44])('never takes more room than it has (%i)', (room) => {
    expect(excerptIn('en', english, room).length).toBeLessThanOrEqual(room);
    expect(excerptIn('ar', arabic, room).length).toBeLessThanOrEqual(room);
    expect(excerptIn('fa', persian, room).length).toBeLessThanOrEqual(room);
    expect(excerptIn('en', 'x'.repeat(50), room).length).toBeLessThanOrEqual(room);
  });
});
