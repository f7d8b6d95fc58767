import type en from '../en/embed.ts';

export default {
  fullPage: 'دیدن گاه‌شمار کامل با همه منابع',
  chooseEvent: 'رویدادی را روی گاه‌شمار انتخاب کنید تا شرح آن را اینجا بخوانید.',
  pages: 'صفحه‌های گاه‌شمار',
  page: 'صفحه {{at}} از {{total}}',
  previousPage: 'قبلی',
  nextPage: 'بعدی',
  noticeTitle: 'این پیام را هنگام آزمایش گاه‌شمار فقط شما می‌بینید',
  fault_theme: 'پوسته‌ای به نام «{{value}}» وجود ندارد؛ مقدارهای مجاز: auto یا light یا dark.',
  fault_accent: '«{{value}}» رنگ نیست؛ رنگ را با شش رقم هگزادسیمال بنویسید، مانند 0b5a6b.',
  fault_size: 'اندازه‌ای به نام «{{value}}» وجود ندارد؛ مقدارهای مجاز: full یا compact یا moments.',
  fault_list: 'مقدار list یا 1 است یا 0، نه «{{value}}».',
  fault_host:
    '«{{value}}» نشانی سایت نیست؛ نشانی را این‌گونه و بدون چیزی پس از آن بنویسید: https://news.example',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
