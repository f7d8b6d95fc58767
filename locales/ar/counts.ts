import type en from '../en/counts.ts';
import type { InArabic } from '../messages.ts';

export default {
  events_zero: 'لا أحداث',
  events_one: 'حدث واحد',
  events_two: 'حدثان',
  events_few: '{{number}} أحداث',
  events_many: '{{number}} حدثا',
  events_other: '{{number}} حدث',
  claims_zero: 'لا أقوال',
  claims_one: 'قول واحد',
  claims_two: 'قولان',
  claims_few: '{{number}} أقوال',
  claims_many: '{{number}} قولا',
  claims_other: '{{number}} قول',
  notes_zero: 'لا ملاحظات',
  notes_one: 'ملاحظة واحدة',
  notes_two: 'ملاحظتان',
  notes_few: '{{number}} ملاحظات',
  notes_many: '{{number}} ملاحظة',
  notes_other: '{{number}} ملاحظة',
  sources_zero: 'لا مصادر',
  sources_one: 'مصدر واحد',
  sources_two: 'مصدران',
  sources_few: '{{number}} مصادر',
  sources_many: '{{number}} مصدرا',
  sources_other: '{{number}} مصدر',
} as const satisfies InArabic<typeof en>;
