import { directionOf, type Locale } from '../i18n/locale.ts';

/** What of a page differs from the next; all of it HTML. */
export interface DocumentParts {
  /** Null where the page speaks every language, each in its own place. */
  readonly locale: Locale | null;
  readonly head: string;
  readonly body: string;
  /** What brings the page to life, instead of the template's own script. */
  readonly script: string;
  /** What the page tells machines, after everything that people read. */
  readonly data: string;
}

const templateScript = '<script type="module" src="/src/main.tsx"></script>';

/**
 * The whole document: `template` (index.html) with `parts` in their places.
 * Throws where the template lacks a place, so that no page is written without its head or text.
 */
export function documentOf(template: string, { locale, head, body, script, data }: DocumentParts): string {
  const parts: readonly (readonly [place: string, instead: string])[] = [
    ['<html lang="en" dir="ltr">', `<html lang="${locale ?? 'en'}" dir="${directionOf(locale ?? 'en')}">`],
    ['<!--head-->', head],
    ['<!--body-->', body],
    ['<!--data-->', data],
    [templateScript, script],
  ];
  return parts.reduce((html, [place, instead]) => {
    if (!html.includes(place)) throw new Error(`index.html lacks ${place}. See src/build/document.ts.`);
    // A function, because `$&` in a text would be taken for a pattern.
    return html.replace(place, () => instead);
  }, template);
}
