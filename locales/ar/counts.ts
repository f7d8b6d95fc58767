import type en from '../en/counts.ts';
import type { InArabic } from '../messages.ts';

export default {
  events_zero: 'لا أحداث',
  events_one: 'حدث واحد',
  events_two: 'حدثان',
  events_few: '{{number}} أحداث',
  events_many: '{{number}} حدثا',
  events_other: '{{number}} حدث',
  claims_zero: 'لا مواقف',
  claims_one: 'موقف واحد',
  claims_two: 'موقفان',
  claims_few: '{{number}} مواقف',
  claims_many: '{{number}} موقفا',
  claims_other: '{{number}} موقف',
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
