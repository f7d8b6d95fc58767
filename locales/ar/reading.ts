import type en from '../en/reading.ts';
import type { InArabic } from '../messages.ts';

export default {} as const satisfies InArabic<typeof en>;
