import type { InEachLanguage } from './languages.ts';
import type { Question } from '../../story/types.ts';

/** What is answered in two ways. A claim says by the id of an account which answer it gives. */
export const questions = {
  attacker: {
    title: { en: 'Who was behind the attacks on Albania?', ar: 'من يقف وراء الهجمات على ألبانيا؟' },
    accounts: [
      { id: 'iran-behind-it', title: { en: 'Iran was behind them', ar: 'إيران تقف وراءها' } },
      {
        id: 'iran-not-behind-it',
        title: {
          en: 'Iran had no part, or others were behind them',
          ar: 'لا صلة لإيران بها، أو يقف غيرها وراءها',
        },
      },
    ],
  },
  harm: {
    title: {
      en: 'How much harm did the attacks on Albania do?',
      ar: 'ما حجم الضرر الذي ألحقته الهجمات بألبانيا؟',
    },
    accounts: [
      {
        id: 'limited-harm',
        title: {
          en: 'Limited: systems restored, no vital data lost',
          ar: 'محدود: استُعيدت الأنظمة ولم تُفقد بيانات حيوية',
        },
      },
      {
        id: 'serious-harm',
        title: {
          en: 'Serious: services cut, systems breached, data taken or wiped',
          ar: 'جسيم: تعطلت خدمات واختُرقت أنظمة وسُرقت بيانات أو مُحيت',
        },
      },
    ],
  },
  break: {
    title: {
      en: 'What led Albania to accuse Iran and break off relations?',
      ar: 'ما الذي دفع ألبانيا إلى اتهام إيران وقطع العلاقات معها؟',
    },
    accounts: [
      { id: 'led-by-iran', title: { en: 'Iran’s own actions', ar: 'تصرفات إيران نفسها' } },
      { id: 'led-by-others', title: { en: 'The influence of third parties', ar: 'تأثير أطراف ثالثة' } },
    ],
  },
  // Asked so that there is room for Washington too, which took the group off its list of terrorists and does not vouch for it.
  mek: {
    title: { en: 'Is the MEK a legitimate opposition?', ar: 'هل منظمة مجاهدي خلق معارضة مشروعة؟' },
    accounts: [
      {
        id: 'mek-not-legitimate',
        title: {
          en: 'No: it has terrorism or abuses to answer for',
          ar: 'لا، فثمة إرهاب أو انتهاكات تُسأل عنها',
        },
      },
      {
        id: 'mek-legitimate',
        title: {
          en: 'Yes: the charges against it are untrue or unjust',
          ar: 'نعم، وما تُتهم به باطل أو مجحف',
        },
      },
    ],
  },
} as const satisfies Readonly<Record<string, Question<InEachLanguage>>>;

/** An account that the data knows. */
export type AccountId = (typeof questions)[keyof typeof questions]['accounts'][number]['id'];
