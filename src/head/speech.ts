import ar from '../../locales/ar/head.ts';
import en from '../../locales/en/head.ts';
import { formatsOf, type Formats } from '../i18n/formats.ts';
import { i18nextOf, type Messages } from '../i18n/i18next.ts';
import type { Locale } from '../i18n/locale.ts';

/** What the heads of pages say in each language; no browser needs it as a script. */
export const headWords = { ar, en };

/** What one language says to machines with: the words of the page and of its head, and how dates are written. */
export interface Speech {
  readonly t: ReturnType<typeof i18nextOf>['t'];
  readonly formats: Formats;
}

/** The speech of `locale`, in which the page says `messages`. Digits are Western: no reader has chosen others yet. */
export function speechOf(locale: Locale, messages: Messages): Speech {
  const words = { ...messages, head: headWords[locale] };
  const spoken = i18nextOf(locale, words);
  return { t: spoken.t, formats: formatsOf(locale, spoken, 'latn') };
}
