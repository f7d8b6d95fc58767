/** A language by its tag (BCP 47), which is also the name of its folder in `locales/`: `ar`, `en`, `fa`. */
export type Locale = string;

/** The way a script runs. */
export type Direction = 'rtl' | 'ltr';

/** A text in each of the languages `Tag`; none is a translation of another. */
export type Texts<Tag extends Locale = Locale> = Readonly<Record<Tag, string>>;

/** `texts` in `locale`. Throws where there is none: the check of the story says where. */
export function textIn(texts: Texts, locale: Locale): string {
  const text = texts[locale];
  if (text === undefined)
    throw new Error(
      `A text is missing in “${locale}”: “${Object.values(texts)[0] ?? ''}”. Run npm run check:story.`,
    );
  return text;
}
