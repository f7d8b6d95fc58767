import type { Kind } from '../../story/types.ts';
import type { InEachLanguage } from './languages.ts';

/**
 * What sorts of things happen, in the order in which they are listed. Any two colours can be told apart
 * (kinds.test.ts).
 */
export const kinds = {
  cyberattack: {
    name: { en: 'Cyberattack', ar: 'هجوم سيبراني' },
    icon: 'ShieldExclamationPoint',
    colour: { light: '#9c0023', dark: '#f6514d' },
  },
  leak: {
    name: { en: 'Leak', ar: 'تسريب' },
    icon: 'LockOpen',
    colour: { light: '#6d0254', dark: '#d053ad' },
  },
  investigation: {
    name: { en: 'Investigation', ar: 'تحقيق' },
    icon: 'Search',
    colour: { light: '#3073b5', dark: '#6c9fff' },
  },
  diplomacy: {
    name: { en: 'Diplomacy', ar: 'دبلوماسية' },
    icon: 'Handshake',
    colour: { light: '#025040', dark: '#98e8d3' },
  },
  statement: {
    name: { en: 'Statement', ar: 'تصريح' },
    icon: 'Megaphone',
    colour: { light: '#5b6677', dark: '#8b9398' },
  },
  sanction: {
    name: { en: 'Sanctions', ar: 'عقوبات' },
    icon: 'Ban',
    colour: { light: '#916600', dark: '#d09635' },
  },
  visit: {
    name: { en: 'Visit', ar: 'زيارة' },
    icon: 'Plane',
    colour: { light: '#274800', dark: '#bae594' },
  },
  legal: {
    name: { en: 'Law', ar: 'قانون وقضاء' },
    icon: 'Scale',
    colour: { light: '#342ea6', dark: '#ccccff' },
  },
  background: {
    name: { en: 'Background', ar: 'خلفية' },
    icon: 'BookOpen',
    colour: { light: '#717061', dark: '#aeaa95' },
  },
} as const satisfies Record<string, Kind<InEachLanguage>>;

/** A kind that the data knows. */
export type KindId = keyof typeof kinds;
