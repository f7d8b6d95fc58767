import { useCallback, useEffect, useState } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import type { LocaleResources } from './localeResources.ts';

interface Shown<Resources> {
  /** Of the language asked for; until they are here, of the one on the screen. */
  readonly resources: Resources;
  /** Whether the language asked for could not be fetched. */
  readonly failed: boolean;
  readonly retry: () => void;
}

/** What `resourcesOf` gives for `locale` as soon as it is here, that of the language before until then. */
export function useLocaleResources<Resources extends LocaleResources>(
  initial: Resources,
  locale: Locale,
  resourcesOf: (locale: Locale) => Promise<Resources>,
): Shown<Resources> {
  const [arrived, setArrived] = useState<Partial<Record<Locale, Resources>>>({
    [initial.locale]: initial,
  });
  // What was shown last stays until its successor is here.
  const [shown, setShown] = useState(initial);
  const here = arrived[locale];
  if (here !== undefined && here !== shown) setShown(here);
  const [failed, setFailed] = useState<Locale | null>(null);

  const load = useCallback(
    (wanted: Locale) => {
      resourcesOf(wanted).then(
        (resources) => {
          setArrived((others) => ({ ...others, [wanted]: resources }));
          setFailed(null);
        },
        () => {
          setFailed(wanted);
        },
      );
    },
    [resourcesOf],
  );

  // An effect, since fetching is no part of rendering.
  useEffect(
    function loadWanted() {
      load(locale);
    },
    [load, locale],
  );

  return {
    resources: here ?? shown,
    failed: failed === locale && here === undefined,
    retry: () => {
      load(locale);
    },
  };
}
