import type { Actor } from '../../story/types.ts';
import type { LaneId } from './lanes.ts';
import type { InEachLanguage } from './languages.ts';

interface InLane extends InEachLanguage {
  readonly lane: LaneId;
}

/** Who acts or speaks in the story. */
export const actors = {
  albania: {
    name: { en: 'Albania', ar: 'ألبانيا' },
    short: { en: 'Albania', ar: 'ألبانيا' },
    mentions: { en: ['Albania', 'Tirana', 'Rama'], ar: ['ألبان', 'تيرانا', 'راما'] },
    gender: 'feminine',
    lane: 'albania',
  },
  attackers: {
    name: { en: 'The attackers', ar: 'المهاجمون' },
    short: { en: 'Attackers', ar: 'المهاجمون' },
    mentions: {
      en: ['attackers', 'hackers', 'intruders', 'aggressors'],
      ar: ['مهاجم', 'قراصنة', 'متسلل', 'معتد'],
    },
    gender: 'plural',
    lane: 'attackers',
  },
  'homeland-justice': {
    name: { en: 'Homeland Justice', ar: 'هوملاند جاستس' },
    short: { en: 'Homeland Justice', ar: 'هوملاند جاستس' },
    mentions: { en: [], ar: [] },
    gender: 'feminine',
    lane: 'attackers',
  },
  'uprising-till-overthrow': {
    name: { en: 'Uprising till Overthrow', ar: 'انتفاضة حتى الإسقاط' },
    short: { en: 'Uprising till Overthrow', ar: 'انتفاضة حتى الإسقاط' },
    mentions: { en: [], ar: [] },
    gender: 'feminine',
    lane: 'attackers',
  },
  iran: {
    name: { en: 'Iran', ar: 'إيران' },
    short: { en: 'Iran', ar: 'إيران' },
    mentions: { en: ['Iran', 'Tehran', 'Persian'], ar: ['إيران', 'طهران'] },
    gender: 'feminine',
    lane: 'iran',
  },
  mek: {
    name: { en: 'People’s Mojahedin Organisation of Iran (MEK)', ar: 'منظمة مجاهدي خلق الإيرانية' },
    short: { en: 'MEK', ar: 'منظمة مجاهدي خلق' },
    mentions: { en: ['Mojahedin', 'MEK'], ar: ['مجاهدي خلق'] },
    gender: 'feminine',
    lane: 'mek',
  },
  israel: {
    name: { en: 'Israel', ar: 'إسرائيل' },
    short: { en: 'Israel', ar: 'إسرائيل' },
    mentions: {
      en: ['Israel', 'Knesset', 'Herzog', 'Netanyahu', 'Lapid', 'Portnoy'],
      ar: ['إسرائيل', 'الكنيست', 'هرتسوغ', 'نتنياهو', 'لابيد', 'بورتنوي'],
    },
    gender: 'feminine',
    lane: 'israel',
  },
  usa: {
    name: { en: 'United States', ar: 'الولايات المتحدة' },
    short: { en: 'US', ar: 'واشنطن' },
    mentions: {
      en: ['US', 'United States', 'Washington', 'White House', 'American'],
      ar: ['الولايات المتحدة', 'واشنطن', 'أمريك', 'البيت الأبيض'],
    },
    gender: 'feminine',
    lane: 'usa',
  },
  fbi: {
    name: { en: 'Federal Bureau of Investigation (FBI)', ar: 'مكتب التحقيقات الفيدرالي الأمريكي' },
    short: { en: 'FBI', ar: 'مكتب التحقيقات الفيدرالي' },
    mentions: { en: ['FBI'], ar: ['مكتب التحقيقات الفيدرالي'] },
    gender: 'masculine',
    lane: 'usa',
  },
  cisa: {
    name: {
      en: 'US Cybersecurity and Infrastructure Security Agency (CISA)',
      ar: 'وكالة الأمن السيبراني وأمن البنية التحتية الأمريكية',
    },
    short: { en: 'CISA', ar: 'وكالة الأمن السيبراني الأمريكية' },
    mentions: { en: ['CISA', 'US agencies'], ar: ['وكالة الأمن السيبراني', 'أجهزة أمريكية'] },
    gender: 'feminine',
    lane: 'usa',
  },
  nato: {
    name: { en: 'NATO', ar: 'حلف شمال الأطلسي (الناتو)' },
    short: { en: 'NATO', ar: 'الناتو' },
    mentions: { en: ['NATO', 'North Atlantic'], ar: ['الناتو', 'حلف شمال الأطلسي'] },
    gender: 'masculine',
    lane: 'allies',
  },
  eu: {
    name: { en: 'European Union', ar: 'الاتحاد الأوروبي' },
    short: { en: 'EU', ar: 'الاتحاد الأوروبي' },
    mentions: { en: ['EU', 'European Union'], ar: ['الاتحاد الأوروبي'] },
    gender: 'masculine',
    lane: 'allies',
  },
  uk: {
    name: { en: 'United Kingdom', ar: 'المملكة المتحدة' },
    short: { en: 'UK', ar: 'بريطانيا' },
    mentions: { en: ['UK', 'Britain', 'British', 'United Kingdom'], ar: ['بريطاني'] },
    gender: 'feminine',
    lane: 'allies',
  },
  un: {
    name: { en: 'United Nations', ar: 'الأمم المتحدة' },
    short: { en: 'UN', ar: 'الأمم المتحدة' },
    mentions: { en: ['UN', 'United Nations'], ar: ['الأمم المتحدة', 'مجلس الأمن', 'المنظمة الدولية'] },
    gender: 'feminine',
    lane: 'allies',
  },
  microsoft: {
    name: { en: 'Microsoft', ar: 'مايكروسوفت' },
    short: { en: 'Microsoft', ar: 'مايكروسوفت' },
    mentions: { en: [], ar: [] },
    gender: 'feminine',
    lane: 'others',
  },
  mandiant: {
    name: { en: 'Mandiant', ar: 'مانديانت' },
    short: { en: 'Mandiant', ar: 'مانديانت' },
    mentions: { en: [], ar: [] },
    gender: 'feminine',
    lane: 'others',
  },
  facebook: {
    name: { en: 'Facebook', ar: 'فيسبوك' },
    short: { en: 'Facebook', ar: 'فيسبوك' },
    mentions: { en: [], ar: [] },
    gender: 'feminine',
    lane: 'others',
  },
  iraq: {
    name: { en: 'Iraq', ar: 'العراق' },
    short: { en: 'Iraq', ar: 'العراق' },
    mentions: { en: ['Iraq', 'Baghdad'], ar: ['العراق', 'بغداد'] },
    gender: 'masculine',
    lane: 'others',
  },
  uae: {
    name: { en: 'United Arab Emirates', ar: 'الإمارات العربية المتحدة' },
    short: { en: 'UAE', ar: 'الإمارات' },
    mentions: { en: ['UAE', 'Emirates', 'Abu Dhabi'], ar: ['الإمارات', 'أبوظبي'] },
    gender: 'feminine',
    lane: 'others',
  },
  'saudi-arabia': {
    name: { en: 'Saudi Arabia', ar: 'المملكة العربية السعودية' },
    short: { en: 'Saudi Arabia', ar: 'السعودية' },
    mentions: { en: ['Saudi'], ar: ['السعودي'] },
    gender: 'feminine',
    lane: 'others',
  },
  media: {
    name: { en: 'The press', ar: 'الصحافة' },
    short: { en: 'The press', ar: 'الصحافة' },
    mentions: {
      en: ['press', 'media', 'report'],
      ar: ['الصحافة', 'وسائل الإعلام', 'تقرير', 'تقارير', 'دويتشه فيله'],
    },
    gender: 'feminine',
    lane: 'others',
    unnamed: true,
  },
  ecpmf: {
    name: {
      en: 'European Centre for Press and Media Freedom (ECPMF)',
      ar: 'المركز الأوروبي لحرية الصحافة والإعلام',
    },
    short: { en: 'ECPMF', ar: 'المركز الأوروبي لحرية الصحافة' },
    mentions: { en: [], ar: [] },
    gender: 'masculine',
    lane: 'others',
  },
  opposition: {
    name: { en: 'Albanian opposition', ar: 'المعارضة الألبانية' },
    short: { en: 'Albanian opposition', ar: 'المعارضة' },
    mentions: { en: ['opposition', 'Democratic Party'], ar: ['المعارضة', 'الحزب الديمقراطي'] },
    gender: 'feminine',
    lane: 'albania',
  },
} as const satisfies Record<string, Actor<InLane>>;

/** An actor that the data knows. */
export type ActorId = keyof typeof actors;
