import type en from '../en/head.ts';

export default {
  eventDescription: '{{date}}: {{summary}}',
  disputedDescription: '{{date}}: {{summary}} {{dispute}}.',
  sourcesTitle: 'منابع – {{site}}',
  sourcesDescription:
    'همه منابع گاه‌شمار به ترتیب نخستین استناد: هر یک را چه کسی، کی و به چه زبانی منتشر کرده و آیا ناشر با رویدادها یا یکی از طرف‌ها پیوندی دارد.',
  changesTitle: 'تصحیح‌ها و افزوده‌ها – {{site}}',
  changesDescription:
    'آنچه از زمان انتشار در گاه‌شمار تصحیح، دقیق‌تر یا افزوده شده، از تازه‌ترین به قدیمی‌ترین، با لینک هر رویداد.',
  accountsTitle: 'دو روایت – {{site}}',
  accountsDescription:
    'چه کسی چه می‌گوید و چه کسی آن را تکذیب می‌کند: روایت‌های طرف‌ها کنار هم، پرسش به پرسش و رویداد به رویداد، هر گفته با گوینده و منابعش.',
  imageOfStory: '{{headline}}. گاه‌شمار رویدادها از {{first}} تا {{last}}.',
  imageOfYear: '{{headline}}. گاه‌شمار رویدادهای سال {{year}}.',
  imageOfEvent: '{{title}}. {{date}}.',
  imageOfDisputed: '{{title}}. {{date}}. {{dispute}}.',
  notFoundTitle: 'صفحه پیدا نشد',
  notFoundDescription: 'صفحه‌ای با این نشانی وجود ندارد.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
