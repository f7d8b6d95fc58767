// @vitest-environment node
import { expect, it } from 'vitest';
import { saidAfter, type Slip } from '../../tests/fixtures/brokenStory.ts';

const slips: readonly Slip[] = [
  {
    fault: 'a Latin comma in Arabic',
    change: { 'events/break/severed-ties/title/ar': 'ألبانيا, وإيران' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.ar: has Latin punctuation beside Arabic letters (ألبانيا, وإيرا). Write ، ؛ ؟ instead of , ; ?',
    ],
  },
  {
    fault: 'a Latin question mark in Arabic',
    change: { 'events/break/severed-ties/title/ar': 'من يقطع العلاقات?' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.ar: has Latin punctuation beside Arabic letters (العلاقات?). Write ، ؛ ؟ instead of , ; ?',
    ],
  },
  {
    fault: 'Arabic-Indic digits',
    change: { 'events/break/severed-ties/title/ar': 'قطع العلاقات في ٢٠٢٢' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.ar: has Arabic-Indic digits (اقات في ٢٠٢٢). Write 0–9: the reader’s own choice turns them.',
    ],
  },
  {
    fault: 'tanween',
    change: { 'events/break/severed-ties/title/ar': 'قطع العلاقات رسميًا' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.ar: has tanween (قات رسميًا). Leave it out: لاحقا، رسميا.',
    ],
  },
  {
    fault: 'a sukun',
    change: { 'events/break/severed-ties/title/ar': 'قطع العلاقاتْ' },
    says: ['src/story/events/break.ts', 'severed-ties › title.ar: has a sukun (العلاقاتْ). Leave it out.'],
  },
  {
    fault: 'vowel marks',
    change: { 'events/break/severed-ties/title/ar': 'قَطع العلاقات' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.ar: has vowel marks (قَطع العل). Leave them out, but for a damma or shadda that prevents a misreading.',
    ],
  },
  {
    fault: 'a tatweel',
    change: { 'events/break/severed-ties/title/ar': 'قطـــع العلاقات' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.ar: has a tatweel (قطـــع الع). Remove it: fonts stretch letters, text does not.',
    ],
  },
  {
    fault: 'Persian letters',
    change: { 'events/break/severed-ties/title/ar': 'قطع العلاقات دیپلماسیا' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.ar: has Persian letters or presentation forms (علاقات دیپلماسیا). Type it on an Arabic keyboard (ك ي ه), or search will miss it.',
    ],
  },
  {
    fault: 'Latin quotation marks in Arabic',
    change: { 'events/break/severed-ties/title/ar': 'قطع “العلاقات”' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.ar: has Latin quotation marks (قطع “العلاقا). Write «…».',
    ],
  },
  {
    fault: 'a quotation mark that is not closed',
    change: { 'events/break/severed-ties/title/ar': 'قطع «العلاقات' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.ar: opens and closes « » unequally. Write the one that is missing.',
    ],
  },
  {
    fault: 'a small number in figures',
    change: { 'events/break/severed-ties/title/ar': 'قطع 4 علاقات' },
    says: [
      'src/story/events/break.ts',
      'severed-ties › title.ar: has a small number in figures (قطع 4 علاقات). Write numbers up to ten in words, but for dates and names.',
    ],
  },
];

it.each(slips)('tells of $fault, and how to mend it', ({ change, says }) => {
  expect(saidAfter(change)).toEqual(says);
});

it.each([
  'أُرجئ اللقاء إلى 9 سبتمبر، ولم يُعلن السبب.',
  'وصفها بـ«غير مسؤولة»، وأبقى على بوابة e-Albania ونظام TIMS.',
  'يقيم في معسكر أشرف 3 نحو 3000 عضو، أي 2.5 في المئة.',
  'استند إلى المادة 5 من المعاهدة، ثم زارها في 23 و24 أكتوبر.',
  'أعلنت ذلك وكالة فرانس برس؛ فهل يُستأنف البث؟',
  'نُشر التقرير AA22-264A بشأن الثغرة CVE-2019-0604.',
])('lets an Arabic sentence pass: %s', (sentence) => {
  expect(saidAfter({ 'events/break/severed-ties/summary/ar': sentence })).toEqual([]);
});
