import type { Chapter } from './types.ts';

/** The stretches of the story, in its order. Events are filed by chapter in `events/`. */
export const chapters = {
  background: {
    title: { en: 'Before: old ties, new guests', ar: 'ما قبل الأزمة: علاقات قديمة وضيوف جدد' },
    summary: {
      en: 'Albania takes in about 3,000 members of the Iranian opposition group MEK, and its relations with Tehran sour.',
      ar: 'تستقبل ألبانيا نحو 3000 عضو في منظمة مجاهدي خلق الإيرانية المعارضة، فتتدهور علاقاتها بطهران.',
    },
  },
  intrusions: {
    title: { en: 'The intrusions and the July attack', ar: 'الاختراقات وهجوم يوليو' },
    summary: {
      en: 'Hackers spend, investigators say, more than a year inside government networks before destructive malware is released in July 2022.',
      ar: 'يتسلل قراصنة إلى الشبكات الحكومية ويبقون فيها، بحسب المحققين، أكثر من عام قبل إطلاق برمجيات تخريبية في يوليو 2022.',
    },
  },
  break: {
    title: { en: 'The break with Tehran', ar: 'القطيعة مع طهران' },
    summary: {
      en: 'Albania severs diplomatic relations, Iran denies any role, allies back Tirana and a second attack hits the border system.',
      ar: 'تقطع ألبانيا علاقاتها الدبلوماسية، وتنفي إيران أي دور لها، ويقف الحلفاء إلى جانب تيرانا، ثم يضرب هجوم ثان نظام الحدود.',
    },
  },
  israel: {
    title: { en: 'Turning to Israel', ar: 'التوجه إلى إسرائيل' },
    summary: {
      en: 'Prime Minister Edi Rama goes to Israel for help with cyber defence; a memorandum follows.',
      ar: 'يتوجه رئيس الوزراء إيدي راما إلى إسرائيل طلبا للمساعدة في الدفاع السيبراني، وتعقب ذلك مذكرة تفاهم.',
    },
  },
  aftermath: {
    title: { en: 'The aftermath', ar: 'التداعيات' },
    summary: {
      en: 'American help arrives, police raid the MEK camp, and attacks on Albanian institutions go on.',
      ar: 'تصل مساعدات أمريكية، وتداهم الشرطة معسكر مجاهدي خلق، وتتواصل الهجمات على مؤسسات ألبانية.',
    },
  },
  renewed: {
    title: { en: 'Renewed attacks, closer ties', ar: 'هجمات متجددة وتقارب أكبر' },
    summary: {
      en: 'New attacks hit Tirana’s city hall and parliament, while Albania draws nearer to Israel and its parliament brands Iran’s Revolutionary Guards terrorist.',
      ar: 'تطال هجمات جديدة بلدية تيرانا والبرلمان، بينما تزداد ألبانيا قربا من إسرائيل ويصف برلمانها الحرس الثوري بالإرهاب.',
    },
  },
} as const satisfies Record<string, Chapter>;

/** A chapter that the data knows. */
export type ChapterId = keyof typeof chapters;
