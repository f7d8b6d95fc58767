import type en from '../en/moments.ts';
import type { InArabic } from '../messages.ts';

export default {
  position: '{{number}} من {{total}}',
  pageTitle: '{{title}} ({{number}} من {{total}}) – {{site}}',
  all: 'المحطات كلها',
  tick: '{{number}}. {{title}}',
  steps: 'المحطتان السابقة والتالية',
  previous: 'السابقة',
  next: 'التالية',
  isFirst: 'من هنا تبدأ الأحداث',
  again: 'العودة إلى البداية',
  readAll: 'التفاصيل الكاملة ({{sources}})',
  end: 'إلى هنا وصلت الأحداث.',
  whereInTime: 'موضع المحطة في تسلسل الأحداث: {{date}}',
  reached: '{{number}} من {{total}}. {{date}}: {{title}}',
  filteredTitle: 'الأحداث بعد التصفية',
  filtered: 'التصفية بحسب: {{filters}}.',
  query: '«{{query}}»',
  leaveFilters: 'عرض أبرز المحطات',
} as const satisfies InArabic<typeof en>;
