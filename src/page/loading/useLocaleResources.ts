import { useCallback, useEffect, useState } from 'react';
import { withPatience } from '../../ui/patience.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LocaleResources } from './localeResources.ts';

interface Shown<Resources> {
  /** Of the language asked for; until they are here, of the one on the screen. */
  readonly resources: Resources;
  /** How often the language asked for could not be fetched. */
  readonly failures: number;
  /** Whether it is being fetched. */
  readonly isLoading: boolean;
  readonly retry: () => void;
}

/** The language that failed last, how often, and whether it is being tried again. */
interface Failed {
  readonly locale: Locale;
  readonly failures: number;
  readonly isTried: boolean;
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
  const isHere = here !== undefined;
  if (isHere && here !== shown) setShown(here);
  const [failed, setFailed] = useState<Failed>({ locale: initial.locale, failures: 0, isTried: false });

  const load = useCallback(
    (wanted: Locale) => {
      withPatience(resourcesOf(wanted)).then(
        (resources) => {
          setArrived((others) => ({ ...others, [wanted]: resources }));
        },
        () => {
          setFailed((last) => ({
            locale: wanted,
            failures: last.locale === wanted ? last.failures + 1 : 1,
            isTried: false,
          }));
        },
      );
    },
    [resourcesOf],
  );

  // An effect, since fetching is no part of rendering.
  useEffect(
    function loadWanted() {
      if (!isHere) load(locale);
    },
    [isHere, load, locale],
  );

  const hasFailed = !isHere && failed.locale === locale;
  return {
    resources: here ?? shown,
    failures: hasFailed ? failed.failures : 0,
    isLoading: !isHere && (!hasFailed || failed.isTried),
    retry: () => {
      setFailed((last) => ({ ...last, isTried: true }));
      load(locale);
    },
  };
}
