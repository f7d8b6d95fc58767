import type { ActorId } from '../actors.ts';
import type { SourceId } from '../sources.ts';
import type { Claim } from '../types.ts';

/** What Iran said once of all the accusations: it stands beside each finding that names Iran and got no reply of its own. */
export const iranDeniesAll = {
  by: 'iran',
  stance: 'denies',
  text: {
    en: 'The accusations of cyberattacks on Albania are baseless, the foreign ministry said on 7 September 2022.',
    ar: 'الاتهامات بشن هجمات سيبرانية على ألبانيا لا أساس لها، كما قالت وزارة الخارجية في 7 سبتمبر 2022.',
  },
  sources: ['iranwatch-mfa-2022-09-08', 'mehr-2022-09-07'],
} as const satisfies Claim<ActorId, SourceId>;
