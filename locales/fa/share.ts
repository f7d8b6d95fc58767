import type en from '../en/share.ts';

export default {
  embed_event: 'جاسازی',
  embed_story: 'جاسازی گاه‌شمار',
  loading: 'در حال بارگذاری…',
  failed: 'بارگذاری نشد. شاید اینترنت شما قطع باشد.',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
