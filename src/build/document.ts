import type { LanguageName } from '../i18n/language.ts';

/** What of a page differs from the next; all of it HTML. */
export interface DocumentParts {
  /** That of the page as a whole: one in every language marks each part with its own. */
  readonly language: Pick<LanguageName, 'tag' | 'direction'>;
  readonly head: string;
  readonly body: string;
  /** What hydrates the page, instead of the template's own script. */
  readonly script: string;
  /** What the page tells machines, after everything that people read. */
  readonly data: string;
}

const templateScript = '<script async type="module" src="/src/main.tsx"></script>';

/**
 * The whole document: `template` (index.html) with `parts` in the place of its markers.
 * Throws where the template lacks a marker, so that no page is written without its head or text.
 */
export function documentOf(template: string, { language, head, body, script, data }: DocumentParts): string {
  const parts: readonly (readonly [marker: string, content: string])[] = [
    ['<html lang="en" dir="ltr">', `<html lang="${language.tag}" dir="${language.direction}">`],
    ['<!--head-->', head],
    ['<!--body-->', body],
    ['<!--data-->', data],
    [templateScript, script],
  ];
  return parts.reduce((html, [marker, content]) => {
    if (!html.includes(marker)) throw new Error(`index.html lacks ${marker}. See src/build/document.ts.`);
    // A function, because `$&` in a text would be taken for a pattern.
    return html.replace(marker, () => content);
  }, template);
}
