import type en from '../en/crash.ts';

export default {
  title: 'در این صفحه مشکلی پیش آمده است',
  text: 'گاه‌شمار نمایش داده نشد. شاید اینترنت شما قطع شده یا اشکال از ما باشد؛ بارگذاری دوباره صفحه معمولا مشکل را برطرف می‌کند.',
  textOnly:
    'گاه‌شمار تعاملی و فیلترها بارگذاری نشدند؛ شاید اینترنت شما قطع باشد. متن این صفحه بدون آنها هم کامل است.',
  reload: 'بارگذاری دوباره',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
