import type en from '../en/dates.ts';
import type { InArabic } from '../messages.ts';

export default {} as const satisfies InArabic<typeof en>;
