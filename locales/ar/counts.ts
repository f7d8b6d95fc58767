import type en from '../en/counts.ts';
import type { InArabic } from '../messages.ts';

export default {
  events_zero: 'لا أحداث',
  events_one: 'حدث واحد',
  events_two: 'حدثان',
  events_few: '{{number}} أحداث',
  events_many: '{{number}} حدثا',
  events_other: '{{number}} حدث',
} as const satisfies InArabic<typeof en>;
