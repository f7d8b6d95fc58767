import type en from '../en/crash.ts';
import type { InArabic } from '../messages.ts';

export default {
  title: 'طرأ خلل على هذه الصفحة',
  text: 'تعذر عرض الخط الزمني. ربما انقطع اتصالك بالإنترنت، أو وقع خطأ من جانبنا. وغالبا ما تُحل المشكلة بإعادة تحميل الصفحة.',
  textOnly:
    'تعذر تحميل الخط الزمني التفاعلي وأدوات التصفية، ربما لانقطاع اتصالك بالإنترنت أو لأن متصفحك قديم لا يدعمها. أما نص الصفحة فكامل من دونها.',
  reload: 'إعادة التحميل',
} as const satisfies InArabic<typeof en>;
