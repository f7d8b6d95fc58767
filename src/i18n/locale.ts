/** The languages of the product. */
export const locales = ['ar', 'en'] as const;

/** A language of the product. */
export type Locale = (typeof locales)[number];

/** What each language calls itself: not translated, for it is read by those who cannot read the page. */
export const ownNames = { ar: 'العربية', en: 'English' } as const satisfies Record<Locale, string>;

/** The way its script runs. */
export type Direction = 'rtl' | 'ltr';

/** A text in each language; neither is a translation of the other. */
export type Bilingual = Readonly<Record<Locale, string>>;

/** The way the script of `locale` runs. */
export function directionOf(locale: Locale): Direction {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

/** The language of the product that is not `locale`. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'ar' ? 'en' : 'ar';
}

/** Whether `text` names a language of the product. */
export function isLocale(text: unknown): text is Locale {
  return text === 'ar' || text === 'en';
}
