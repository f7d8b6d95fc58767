import { useEffect, useMemo } from 'react';
import { MarkedText } from '../../explore/SearchResults.tsx';
import type { Locale } from '../../i18n/locale.ts';
import type { Found } from '../../model/search.ts';
import { eventTextKey, type EventTexts } from '../loading/eventTexts.ts';
import { useFetched } from '../loading/fetchedStore.ts';

interface FoundWordsProps {
  /** The id of the event. */
  readonly event: string;
  readonly locale: Locale;
  readonly texts: EventTexts;
  readonly found: Found;
}

/** How long (ms) an event must stay found before its text is fetched: most go with the next letter. */
const pause = 250;

/** The words of an event around what was found in it; nothing until its text is here. */
export function FoundWords({ event, locale, texts, found }: FoundWordsProps) {
  const key = eventTextKey(locale, event);
  const { value: html } = useFetched(texts, key);

  // Fetching is no part of rendering.
  useEffect(
    function fetchText() {
      const timer = setTimeout(() => void texts.load(key), pause);
      return () => clearTimeout(timer);
    },
    [texts, key],
  );
  const runs = useMemo(
    () => (html === null ? [] : found.excerptOf(new DOMParser().parseFromString(html, 'text/html').body)),
    [html, found],
  );
  return <MarkedText runs={runs} />;
}
