import type en from '../en/crash.ts';
import type { InArabic } from '../messages.ts';

export default {
  title: 'حدث خلل في هذه الصفحة',
  text: 'تعذر عرض الخط الزمني. ربما انقطع اتصالك بالإنترنت، أو كان الخطأ من جانبنا، وإعادة تحميل الصفحة تحل المشكلة غالبا.',
  reload: 'أعد التحميل',
} as const satisfies InArabic<typeof en>;
