import type { Chapter } from '../../story/types.ts';
import type { InEachLanguage } from './languages.ts';

/** The stretches of the story, in its order. Events are filed by chapter in `events/`. */
export const chapters = {
  background: {
    title: { en: 'Before the crisis', ar: 'ما قبل الأزمة' },
    summary: {
      en: 'Albania takes in about 3,000 members of the Iranian opposition group MEK, and its relations with Tehran sour.',
      ar: 'تستقبل ألبانيا نحو 3000 عضو في منظمة مجاهدي خلق الإيرانية المعارضة، فتتدهور علاقاتها بطهران.',
    },
  },
  intrusions: {
    title: { en: 'The intrusions and the July attack', ar: 'الاختراقات وهجوم يوليو' },
    summary: {
      en: 'Hackers spend more than a year inside government networks, investigators say, before destructive malware is released in July 2022.',
      ar: 'يتسلل قراصنة إلى الشبكات الحكومية ويبقون فيها، بحسب المحققين، أكثر من عام قبل إطلاق برمجيات تخريبية في يوليو 2022.',
    },
  },
  break: {
    title: { en: 'The break with Tehran', ar: 'القطيعة مع طهران' },
    summary: {
      en: 'Albania severs diplomatic relations with Iran, which denies any role; allies back Tirana, and a second attack hits the border system.',
      ar: 'تقطع ألبانيا علاقاتها الدبلوماسية بإيران، وتنفي طهران أي دور لها، ويقف الحلفاء إلى جانب تيرانا، ثم يضرب هجوم ثان نظام الحدود.',
    },
  },
  israel: {
    title: { en: 'Cyber cooperation with Israel', ar: 'التعاون السيبراني مع إسرائيل' },
    summary: {
      en: 'After Israel offers help with cyber defence, Prime Minister Edi Rama pays a visit and a memorandum follows.',
      ar: 'بعد عرض إسرائيلي للمساعدة في الدفاع السيبراني، يزور رئيس الوزراء إيدي راما إسرائيل، وتعقب الزيارة مذكرة تفاهم.',
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
    title: { en: 'Renewed attacks, closer ties with Israel', ar: 'هجمات متجددة وتقارب مع إسرائيل' },
    summary: {
      en: 'New attacks hit Tirana’s city hall, parliament and the postal service, while Albania grows closer to Israel and its parliament declares Iran’s Revolutionary Guards a terrorist organisation.',
      ar: 'تستهدف هجمات جديدة بلدية تيرانا والبرلمان والبريد، بينما تزداد ألبانيا قربا من إسرائيل ويعلن برلمانها الحرس الثوري الإيراني منظمة إرهابية.',
    },
  },
} as const satisfies Record<string, Chapter<InEachLanguage>>;

/** A chapter that the data knows. */
export type ChapterId = keyof typeof chapters;
