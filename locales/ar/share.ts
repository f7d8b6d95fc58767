import type en from '../en/share.ts';
import type { InArabic } from '../messages.ts';

export default {
  embed_event: 'تضمين',
  embed_story: 'تضمين الخط الزمني',
  loading: 'يجري التحميل…',
  failed: 'تعذر التحميل. ربما انقطع اتصالك بالإنترنت.',
} as const satisfies InArabic<typeof en>;
