/** The languages of the story's sources, whose names are messages: browsers name some of them differently. */
const languages = ['ar', 'bg', 'en', 'es', 'fa', 'fr', 'he', 'it', 'mk', 'pl', 'sq', 'tr', 'uk'] as const;

/** The language of a BCP 47 tag, its region and script left out, or null if we have no name for it. */
export function languageOf(tag: string): (typeof languages)[number] | null {
  return languages.find((language) => language === tag.split('-')[0]) ?? null;
}
