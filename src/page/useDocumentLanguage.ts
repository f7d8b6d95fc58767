import { useLayoutEffect } from 'react';
import { directionOf, type Locale } from '../i18n/locale.ts';

/** Gives the document the language, direction and title of what it shows. */
export function useDocumentLanguage(locale: Locale, title: string): void {
  // The document element is outside React. Before the paint, so that no frame shows Arabic from the left.
  useLayoutEffect(
    function follow() {
      document.documentElement.lang = locale;
      document.documentElement.dir = directionOf(locale);
      document.title = title;
    },
    [locale, title],
  );
}
