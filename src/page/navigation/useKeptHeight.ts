import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import { anchorInView, keepHeight, type Anchor } from './keptHeight.ts';

/**
 * `onSwitch`, after which the event that the reader looks at is where it was in the window: the same pixel of another
 * language is another event. `locale` is what the page speaks.
 */
export function useKeptHeight(locale: Locale, onSwitch: (locale: Locale) => void): (locale: Locale) => void {
  const kept = useRef<{ readonly anchor: Anchor; readonly from: Locale } | null>(null);
  // The list of the other language is moved in outside of React, before the browser draws.
  useLayoutEffect(function keep() {
    if (kept.current === null || kept.current.from === locale) return;
    keepHeight(kept.current.anchor);
    kept.current = null;
  });
  return useCallback(
    (other: Locale) => {
      const anchor = anchorInView();
      kept.current = anchor === null ? null : { anchor, from: locale };
      onSwitch(other);
    },
    [locale, onSwitch],
  );
}
