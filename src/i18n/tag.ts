import type { Digits } from './formats.ts';
import type { Locale } from './locale.ts';

/** The tag (BCP 47) that pins language and digits for Intl: the reader's system has no say in them. */
export function tagOf(locale: Locale, digits: Digits): string {
  return locale === 'ar' ? `ar-u-nu-${digits}` : 'en-GB-u-nu-latn';
}
