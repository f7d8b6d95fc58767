import { useLayoutEffect } from 'react';
import type { LanguageName } from '../../i18n/language.ts';
import { isTranslated } from '../../ui/isTranslated.ts';

/**
 * Gives the document the language, direction, title and address of what it shows. `path` is that of the story or the
 * event, without the reader's own window and filters: browsers share the canonical address rather than the one in the
 * bar.
 */
export function useDocumentHead({ tag, direction }: LanguageName, title: string, path: string): void {
  // The document element is outside React. Before the paint, so that no frame shows Arabic from the left.
  useLayoutEffect(
    function follow() {
      const root = document.documentElement;
      // A browser looks through every style again where it is told a language, though it is the same. One that translates the
      // page has told into which.
      if (root.lang !== tag && !isTranslated()) {
        root.lang = tag;
        root.dir = direction;
      }
      document.title = title;
      const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
      if (canonical !== null) canonical.href = new URL(path, canonical.href).href;
    },
    [tag, direction, title, path],
  );
}
