import type en from '../en/gregorian.ts';

const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
] as const;

const weekdays = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'] as const;

/** Arabic has no abbreviations of them in use. */
export default { months, shortMonths: months, weekdays, shortWeekdays: weekdays } as const satisfies Record<
  keyof typeof en,
  readonly string[]
>;
