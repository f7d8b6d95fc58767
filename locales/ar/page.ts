import type en from '../en/page.ts';
import type { InArabic } from '../messages.ts';

export default {} as const satisfies InArabic<typeof en>;
