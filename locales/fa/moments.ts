import type en from '../en/moments.ts';

export default {
  position: '{{number}} از {{total}}',
  pageTitle: '{{title}} ({{number}} از {{total}}) – {{site}}',
  all: 'همه نقاط عطف',
  tick: '{{number}}. {{title}}',
  steps: 'نقطه عطف قبلی و بعدی',
  previous: 'قبلی',
  next: 'بعدی',
  isFirst: 'ماجرا از اینجا آغاز می‌شود',
  again: 'بازگشت به آغاز',
  readAll: 'شرح کامل با {{sources}}',
  end: 'ماجرا تا اینجا پیش رفته است.',
  whereInTime: 'جای این رویداد در گاه‌شمار: {{date}}',
  reached: '{{number}} از {{total}}. {{date}}: {{title}}',
  filteredTitle: 'رویدادهای فیلترشده',
  filtered: 'فیلتر بر اساس: {{filters}}.',
  query: '«{{query}}»',
  leaveFilters: 'نمایش نقاط عطف',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
