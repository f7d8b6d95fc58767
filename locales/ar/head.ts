import type en from '../en/head.ts';
import type { InArabic } from '../messages.ts';

export default {
  eventDescription: '{{date}}: {{summary}}',
  disputedDescription: '{{date}}: {{summary}} {{dispute}}.',
  sourcesTitle: 'المصادر – {{site}}',
  sourcesDescription:
    'مصادر الخط الزمني كلها، مرتبة بحسب أول ورود لها: من نشرها، ومتى، وبأي لغة، وهل للناشر صلة بالأحداث أو بأحد أطرافها.',
  changesTitle: 'تصحيحات وإضافات – {{site}}',
  changesDescription:
    'ما صُحح في الخط الزمني أو أُوضح أو أُضيف منذ نشره، من الأحدث إلى الأقدم، مع رابط إلى كل حدث.',
  accountsTitle: 'روايتان – {{site}}',
  accountsDescription:
    'من يقول ماذا ومن ينفيه: روايات الأطراف جنبا إلى جنب، سؤالا بسؤال وحدثا بحدث، ومع كل قول صاحبه ومصادره.',
  imageOfStory: '{{headline}}. خط زمني من {{first}} إلى {{last}}.',
  imageOfYear: '{{headline}}. خط زمني لأحداث عام {{year}}.',
  imageOfEvent: '{{title}}. {{date}}.',
  imageOfDisputed: '{{title}}. {{date}}. {{dispute}}.',
  notFoundTitle: 'الصفحة غير موجودة',
  notFoundDescription: 'لا توجد صفحة بهذا العنوان.',
} as const satisfies InArabic<typeof en>;
