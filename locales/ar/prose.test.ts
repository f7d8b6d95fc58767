import { expect, it } from 'vitest';
import { prose } from './prose.ts';

it.each([
  {
    fault: 'a Latin comma in Arabic',
    text: 'ألبانيا, وإيران',
    problem: 'has Latin punctuation beside Arabic letters (ألبانيا, وإيرا)',
    mend: 'Write ، ؛ ؟ instead of , ; ?',
  },
  {
    fault: 'a Latin question mark in Arabic',
    text: 'من يقطع العلاقات?',
    problem: 'has Latin punctuation beside Arabic letters (العلاقات?)',
    mend: 'Write ، ؛ ؟ instead of , ; ?',
  },
  {
    fault: 'Arabic-Indic digits',
    text: 'قطع العلاقات في ٢٠٢٢',
    problem: 'has Arabic-Indic digits (اقات في ٢٠٢٢)',
    mend: 'Write 0–9: the reader’s own choice turns them.',
  },
  {
    fault: 'tanween',
    text: 'قطع العلاقات رسميًا',
    problem: 'has tanween (قات رسميًا)',
    mend: 'Leave it out: لاحقا، رسميا.',
  },
  {
    fault: 'a sukun',
    text: 'قطع العلاقاتْ',
    problem: 'has a sukun (العلاقاتْ)',
    mend: 'Leave it out.',
  },
  {
    fault: 'vowel marks',
    text: 'قَطع العلاقات',
    problem: 'has vowel marks (قَطع العل)',
    mend: 'Leave them out, but for a damma or shadda that prevents a misreading.',
  },
  {
    fault: 'a tatweel',
    text: 'قطـــع العلاقات',
    problem: 'has a tatweel (قطـــع الع)',
    mend: 'Remove it: fonts stretch letters, text does not.',
  },
  {
    fault: 'Persian letters',
    text: 'قطع العلاقات دیپلماسیا',
    problem: 'has Persian letters or presentation forms (علاقات دیپلماسیا)',
    mend: 'Type it on an Arabic keyboard (ك ي ه), or search will miss it.',
  },
  {
    fault: 'Latin quotation marks in Arabic',
    text: 'قطع “العلاقات”',
    problem: 'has Latin quotation marks (قطع “العلاقا)',
    mend: 'Write «…».',
  },
  {
    fault: 'a quotation mark that is not closed',
    text: 'قطع «العلاقات',
    problem: 'opens and closes « » unequally',
    mend: 'Write the one that is missing.',
  },
  {
    fault: 'a small number in figures',
    text: 'قطع 4 علاقات',
    problem: 'has a small number in figures (قطع 4 علاقات)',
    mend: 'Write numbers up to ten in words, but for dates and names.',
  },
  {
    fault: 'a placeholder',
    text: 'نص تجريبي هنا',
    problem: 'has a placeholder in it (نص تجريب)',
    mend: 'Write the text itself.',
  },
  {
    fault: 'another language',
    text: 'Albania severs its ties, قطع',
    problem: 'is not Arabic',
    mend: 'Write it anew in Arabic; docs/glossary.md has the rules.',
  },
])('tells of $fault in Arabic, and how to mend it', ({ text, problem, mend }) => {
  expect(prose.faultsIn(text)).toEqual([{ problem, mend }]);
});

it.each([
  'أُرجئ اللقاء إلى 9 سبتمبر، ولم يُعلن السبب.',
  'وصفها بـ«غير مسؤولة»، وأبقى على بوابة e-Albania ونظام TIMS.',
  'يقيم في المعسكر نحو 3000 عضو، أي 2.5 في المئة.',
  'استند إلى المادة 5 من المعاهدة، ثم زارها في 23 و24 أكتوبر.',
  'أعلنت ذلك وكالة فرانس برس؛ فهل يُستأنف البث؟',
  'نُشر التقرير AA22-264A بشأن الثغرة CVE-2019-0604.',
])('lets an Arabic sentence pass: %s', (sentence) => {
  expect(prose.faultsIn(sentence)).toEqual([]);
});
