import type { Lane } from '../../story/types.ts';
import type { InEachLanguage } from './languages.ts';

/** Whom a reader would group, in the order in which they are drawn. */
export const lanes = {
  albania: { name: { en: 'Albania', ar: 'ألبانيا' } },
  attackers: { name: { en: 'Attackers', ar: 'المهاجمون' } },
  iran: { name: { en: 'Iran', ar: 'إيران' } },
  mek: { name: { en: 'MEK', ar: 'مجاهدي خلق' } },
  israel: { name: { en: 'Israel', ar: 'إسرائيل' } },
  usa: { name: { en: 'United States', ar: 'الولايات المتحدة' } },
  allies: { name: { en: 'NATO, EU, UK, UN', ar: 'الناتو وأوروبا والأمم المتحدة' } },
  others: { name: { en: 'Others', ar: 'أطراف أخرى' } },
} as const satisfies Record<string, Lane<InEachLanguage>>;

/** A lane that the data knows. */
export type LaneId = keyof typeof lanes;
