import type en from '../en/timeline.ts';
import type { InArabic } from '../messages.ts';

export default {} as const satisfies InArabic<typeof en>;
