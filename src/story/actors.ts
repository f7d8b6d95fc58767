import type { Actor } from './types.ts';

/** Who acts or speaks in the story. */
export const actors = {
  albania: {
    name: { en: 'Albania', ar: 'ألبانيا' },
    short: { en: 'Albania', ar: 'ألبانيا' },
    gender: 'feminine',
    lane: 'albania',
  },
  attackers: {
    name: { en: 'The attackers', ar: 'المهاجمون' },
    short: { en: 'Attackers', ar: 'المهاجمون' },
    gender: 'plural',
    lane: 'attackers',
  },
  'homeland-justice': {
    name: { en: 'Homeland Justice', ar: 'هوملاند جاستس' },
    short: { en: 'Homeland Justice', ar: 'هوملاند جاستس' },
    gender: 'feminine',
    lane: 'attackers',
  },
  iran: {
    name: { en: 'Iran', ar: 'إيران' },
    short: { en: 'Iran', ar: 'إيران' },
    gender: 'feminine',
    lane: 'iran',
  },
  mek: {
    name: { en: 'People’s Mojahedin Organisation of Iran (MEK)', ar: 'منظمة مجاهدي خلق الإيرانية' },
    short: { en: 'MEK', ar: 'منظمة مجاهدي خلق' },
    gender: 'feminine',
    lane: 'mek',
  },
  israel: {
    name: { en: 'Israel', ar: 'إسرائيل' },
    short: { en: 'Israel', ar: 'إسرائيل' },
    gender: 'feminine',
    lane: 'israel',
  },
  usa: {
    name: { en: 'United States', ar: 'الولايات المتحدة' },
    short: { en: 'US', ar: 'واشنطن' },
    gender: 'feminine',
    lane: 'usa',
  },
  fbi: {
    name: { en: 'Federal Bureau of Investigation (FBI)', ar: 'مكتب التحقيقات الفيدرالي الأمريكي' },
    short: { en: 'FBI', ar: 'مكتب التحقيقات الفيدرالي' },
    gender: 'masculine',
    lane: 'usa',
  },
  cisa: {
    name: {
      en: 'US Cybersecurity and Infrastructure Security Agency (CISA)',
      ar: 'وكالة الأمن السيبراني وأمن البنية التحتية الأمريكية',
    },
    short: { en: 'CISA', ar: 'وكالة الأمن السيبراني الأمريكية' },
    gender: 'feminine',
    lane: 'usa',
  },
  nato: {
    name: { en: 'NATO', ar: 'حلف شمال الأطلسي (الناتو)' },
    short: { en: 'NATO', ar: 'الناتو' },
    gender: 'masculine',
    lane: 'allies',
  },
  eu: {
    name: { en: 'European Union', ar: 'الاتحاد الأوروبي' },
    short: { en: 'EU', ar: 'الاتحاد الأوروبي' },
    gender: 'masculine',
    lane: 'allies',
  },
  uk: {
    name: { en: 'United Kingdom', ar: 'المملكة المتحدة' },
    short: { en: 'UK', ar: 'بريطانيا' },
    gender: 'feminine',
    lane: 'allies',
  },
  un: {
    name: { en: 'United Nations', ar: 'الأمم المتحدة' },
    short: { en: 'UN', ar: 'الأمم المتحدة' },
    gender: 'feminine',
    lane: 'allies',
  },
  microsoft: {
    name: { en: 'Microsoft', ar: 'مايكروسوفت' },
    short: { en: 'Microsoft', ar: 'مايكروسوفت' },
    gender: 'feminine',
    lane: 'others',
  },
  mandiant: {
    name: { en: 'Mandiant', ar: 'مانديانت' },
    short: { en: 'Mandiant', ar: 'مانديانت' },
    gender: 'feminine',
    lane: 'others',
  },
  iraq: {
    name: { en: 'Iraq', ar: 'العراق' },
    short: { en: 'Iraq', ar: 'العراق' },
    gender: 'masculine',
    lane: 'others',
  },
  uae: {
    name: { en: 'United Arab Emirates', ar: 'الإمارات العربية المتحدة' },
    short: { en: 'UAE', ar: 'الإمارات' },
    gender: 'feminine',
    lane: 'others',
  },
  media: {
    name: { en: 'The press', ar: 'الصحافة' },
    short: { en: 'The press', ar: 'الصحافة' },
    gender: 'feminine',
    lane: 'others',
  },
  opposition: {
    name: { en: 'Albanian opposition', ar: 'المعارضة الألبانية' },
    short: { en: 'Opposition', ar: 'المعارضة' },
    gender: 'feminine',
    lane: 'albania',
  },
} as const satisfies Record<string, Actor>;

/** An actor that the data knows. */
export type ActorId = keyof typeof actors;
