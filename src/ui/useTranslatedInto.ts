import { useSyncExternalStore } from 'react';
import { isTranslated } from './isTranslated.ts';

/** The language (a BCP 47 tag) into which the browser has translated the page, as Chrome writes it down; null where it has not. */
export function useTranslatedInto(): string | null {
  return useSyncExternalStore(watch, translatedInto, nothing);
}

const translatedInto = () => (isTranslated() ? document.documentElement.lang : null);

const nothing = () => null;

function watch(tell: () => void): () => void {
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributeFilter: ['class', 'lang'] });
  return () => {
    observer.disconnect();
  };
}
