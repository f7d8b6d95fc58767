import type en from '../en/counts.ts';

/** A counted noun stays singular. In Persian `one` is said of 0 too (CLDR), so that it needs the number as well. */
export default {
  events_one: '{{number}} رویداد',
  events_other: '{{number}} رویداد',
  claims_one: '{{number}} موضع',
  claims_other: '{{number}} موضع',
  notes_one: '{{number}} نکته',
  notes_other: '{{number}} نکته',
  sources_one: '{{number}} منبع',
  sources_other: '{{number}} منبع',
} as const satisfies Readonly<Record<keyof typeof en, string>>;
