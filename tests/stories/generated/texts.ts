import type { Actor, Stance } from '../../../src/story/types.ts';
import type { Chance } from './chance.ts';
import { deeds, things, towns, type Said } from './vocabulary.ts';

/** An actor as texts speak of it. */
export type Speaker = Pick<Actor, 'name' | 'gender'>;

/** What happened, in words: a headline and a summary that names everybody. */
export interface Happening {
  readonly title: Said;
  readonly summary: Said;
}

/** Something that `speakers` did, the first of them above all. Throws a RangeError where there is none. */
export function happening([lead, ...others]: readonly Speaker[], chance: Chance): Happening {
  if (lead === undefined) throw new RangeError('Somebody must act.');
  const [deed, thing, town] = [chance.oneOf(deeds), chance.oneOf(things), chance.oneOf(towns)];
  const isFeminine = lead.gender === 'feminine';
  const [one, several, then] = deed.en;
  const [stem, past] = deed.ar;
  const now = `${isFeminine ? 'ت' : 'ي'}${stem}${lead.gender === 'plural' ? 'ون' : ''}`;
  const [waiting, cost, share] = [chance.between(11, 99), chance.between(11, 990), chance.between(11, 95)];
  return {
    title: {
      en: `${lead.name['en'] ?? ''} ${lead.gender === 'plural' ? several : one} ${thing.en} in ${town.en}`,
      ar: `${lead.name['ar'] ?? ''} ${now} ${thing.ar} في ${town.ar}`,
    },
    summary: {
      en: [
        `${lead.name['en'] ?? ''} ${then} ${thing.en} in ${town.en}, where ${waiting} people had asked for it since spring.`,
        ...(others.length === 0 ? [] : [`It was done together with ${listOf(others, 'en')}.`]),
        `The town puts the cost at ${cost},000 crowns, of which ${share}% comes from harbour dues.`,
      ].join(' '),
      ar: [
        `${past}${isFeminine ? 'ت' : ''} ${lead.name['ar'] ?? ''} ${thing.ar} في ${town.ar} بعد أن طالب ${waiting} شخصا بذلك منذ الربيع.`,
        ...(others.length === 0 ? [] : [`وشارك في ذلك ${listOf(others, 'ar')}.`]),
        `وتقدر البلدية الكلفة بنحو ${cost},000 كرونة، منها ${share} في المئة من رسوم الميناء.`,
      ].join(' '),
    },
  };
}

// Making one takes longer than all that is written with it.
const lists = { en: new Intl.ListFormat('en-GB'), ar: new Intl.ListFormat('ar') } as const;

function listOf(speakers: readonly Speaker[], locale: keyof typeof lists): string {
  return lists[locale].format(speakers.map(({ name }) => name[locale] ?? ''));
}

const thingsSaid: Readonly<Record<Stance, readonly ((number: number) => Said)[]>> = {
  asserts: [
    (number) => ({
      en: `The water had stood ${number} centimetres above the mark, and everybody who passed by the gauge could see it.`,
      ar: `كانت المياه قد ارتفعت ${number} سنتيمترا فوق العلامة، وكان كل من مر بالمقياس يراها.`,
    }),
    (number) => ({
      en: `Of the papers that were asked for, ${number} never came, and none of them has been found since.`,
      ar: `من الأوراق المطلوبة لم تصل ${number} ورقة، ولم يُعثر على أي منها بعد ذلك.`,
    }),
    (number) => ({
      en: `It was known ${number} days before, and nothing was done.`,
      ar: `كان الأمر معروفا قبل ${number} يوما، ولم يُفعل شيء.`,
    }),
  ],
  denies: [
    (number) => ({
      en: `There was nothing to know: the log of those ${number} days is empty.`,
      ar: `لم يكن هناك ما يُعرف، فسجل تلك الأيام وعددها ${number} خال.`,
    }),
    (number) => ({
      en: `Not one of the ${number} papers was asked for in writing.`,
      ar: `لم تُطلب أي من الأوراق وعددها ${number} كتابة.`,
    }),
  ],
  condemns: [
    (number) => ({
      en: `This takes the bread from ${number} families, and nobody has explained what it is good for.`,
      ar: `هذا يقطع رزق ${number} أسرة، ولم يشرح أحد ما الفائدة منه.`,
    }),
  ],
  supports: [
    (number) => ({
      en: `It should have been done ${number} years ago, and it is good that it is done now.`,
      ar: `كان ينبغي أن يُفعل ذلك قبل ${number} عاما، وحسنا أنه يُفعل الآن.`,
    }),
  ],
  reports: [
    (number) => ({
      en: `A count at the gate came to ${number} visitors in the first hour.`,
      ar: `أحصى المراقبون عند البوابة ${number} زائرا في الساعة الأولى.`,
    }),
  ],
};

/** What somebody says. Of numbers from 11 to 99, Arabic counts in one way. */
export function statement(stance: Stance, chance: Chance): Said {
  return chance.oneOf(thingsSaid[stance])(chance.between(11, 99));
}

const remarks: readonly ((number: number) => Said)[] = [
  (number) => ({
    en: `Sources disagree on the number: ${number} in one, ${number + 11} in another. Neither says how it was counted.`,
    ar: `تختلف المصادر في العدد: ${number} في أحدها و${number + 11} في آخر. ولا يذكر أي منهما كيف جرى العد.`,
  }),
  (number) => ({
    en: `The sum is that of the estimate on page ${number}; what was paid in the end is not known.`,
    ar: `المبلغ هو الوارد في التقدير في الصفحة ${number}، ولا يُعرف ما دُفع في النهاية.`,
  }),
  (number) => ({
    en: `The minutes of meeting ${number} give the day; a later letter gives the day after.`,
    ar: `يذكر محضر الجلسة ${number} هذا اليوم، وتذكر رسالة لاحقة اليوم الذي يليه.`,
  }),
];

/** A note for the reader. */
export function remark(chance: Chance): Said {
  return chance.oneOf(remarks)(chance.between(11, 999));
}
