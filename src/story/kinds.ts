import type { Bilingual } from '../i18n/locale.ts';
import type { Kind, LaneId } from './types.ts';

/** Names of the kinds, in the order in which they are listed. */
export const kinds = {
  cyberattack: { en: 'Cyberattack', ar: 'هجوم سيبراني' },
  leak: { en: 'Leak', ar: 'تسريب' },
  investigation: { en: 'Investigation', ar: 'تحقيق' },
  diplomacy: { en: 'Diplomacy', ar: 'دبلوماسية' },
  statement: { en: 'Statement', ar: 'تصريح' },
  sanction: { en: 'Sanctions', ar: 'عقوبات' },
  visit: { en: 'Visit', ar: 'زيارة' },
  legal: { en: 'Law', ar: 'قانون وقضاء' },
  background: { en: 'Background', ar: 'خلفية' },
} as const satisfies Record<Kind, Bilingual>;

/** Names of the lanes, in the order in which they are drawn. */
export const lanes = {
  albania: { en: 'Albania', ar: 'ألبانيا' },
  attackers: { en: 'Attackers', ar: 'المهاجمون' },
  iran: { en: 'Iran', ar: 'إيران' },
  mek: { en: 'MEK', ar: 'مجاهدي خلق' },
  israel: { en: 'Israel', ar: 'إسرائيل' },
  usa: { en: 'United States', ar: 'الولايات المتحدة' },
  allies: { en: 'NATO, EU, UK, UN', ar: 'الناتو وأوروبا والأمم المتحدة' },
  others: { en: 'Others', ar: 'أطراف أخرى' },
} as const satisfies Record<LaneId, Bilingual>;
