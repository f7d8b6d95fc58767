import type en from '../en/head.ts';
import type { InArabic } from '../messages.ts';

export default {
  siteName: 'ألبانيا وإيران وإسرائيل',
  eventDescription: '{{date}}: {{summary}}',
  disputedDescription: '{{date}}: {{summary}} {{dispute}}.',
  sourcesTitle: 'المصادر – ألبانيا وإيران وإسرائيل',
  sourcesDescription:
    'مصادر الخط الزمني كلها، مرتبة بحسب أول ورود لها: من نشرها، ومتى، وبأي لغة، وهل للناشر صلة بالأحداث أو بأحد أطرافها.',
  changesTitle: 'تصحيحات وإضافات – ألبانيا وإيران وإسرائيل',
  changesDescription:
    'ما صُحح في الخط الزمني أو أُوضح أو أُضيف منذ نشره، من الأحدث إلى الأقدم، مع رابط إلى كل حدث.',
  imageOfStory: '{{headline}}. خط زمني من {{first}} إلى {{last}}.',
  imageOfEvent: '{{title}}. {{date}}.',
  imageOfDisputed: '{{title}}. {{date}}. {{dispute}}.',
  entranceDescription:
    'خط زمني إخباري بالعربية والإنجليزية، موثق بمصادره: الهجمات السيبرانية على ألبانيا عام 2022 وما تلاها.',
  notFoundTitle: 'الصفحة غير موجودة',
  notFoundDescription: 'لا توجد صفحة بهذا العنوان.',
} as const satisfies InArabic<typeof en>;
