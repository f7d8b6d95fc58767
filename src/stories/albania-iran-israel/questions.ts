import type { InEachLanguage } from './languages.ts';
import type { Question } from '../../story/types.ts';

/** What is answered in two ways. A claim says by the id of an account which answer it gives. */
export const questions = {
  attacker: {
    title: { en: 'Who was behind the attacks on Albania?', ar: 'من يقف وراء الهجمات على ألبانيا؟' },
    accounts: [
      { id: 'iran-attacked', title: { en: 'Iran was behind them', ar: 'إيران وراءها' } },
      { id: 'iran-did-not', title: { en: 'Iran had no part in them', ar: 'لا صلة لإيران بها' } },
    ],
  },
  damage: {
    title: { en: 'How much harm did they do?', ar: 'ما حجم الضرر الذي ألحقته؟' },
    accounts: [
      {
        id: 'little-harm',
        title: { en: 'Little, and nothing was lost for good', ar: 'ضرر محدود ولم يُفقد شيء نهائيا' },
      },
      {
        id: 'data-taken',
        title: { en: 'Data was destroyed, stolen or leaked', ar: 'بيانات أُتلفت أو سُرقت أو سُربت' },
      },
    ],
  },
  break: {
    title: {
      en: 'Why did Albania break off relations with Iran?',
      ar: 'لماذا قطعت ألبانيا علاقاتها بإيران؟',
    },
    accounts: [
      {
        id: 'iran-forced-it',
        title: { en: 'Because of what Iran did', ar: 'بسبب ما فعلته إيران' },
      },
      {
        id: 'others-pushed-it',
        title: { en: 'Because third parties pushed it to', ar: 'لأن أطرافا ثالثة دفعتها إلى ذلك' },
      },
    ],
  },
  mek: {
    title: { en: 'What is the MEK?', ar: 'ما حقيقة منظمة مجاهدي خلق؟' },
    accounts: [
      { id: 'mek-terrorist', title: { en: 'A terrorist group', ar: 'منظمة إرهابية' } },
      {
        id: 'mek-opposition',
        title: {
          en: 'An opposition unjustly called terrorist',
          ar: 'معارضة أُلصقت بها تهمة الإرهاب ظلما',
        },
      },
    ],
  },
} as const satisfies Readonly<Record<string, Question<InEachLanguage>>>;

/** An account that the data knows. */
export type AccountId = (typeof questions)[keyof typeof questions]['accounts'][number]['id'];
