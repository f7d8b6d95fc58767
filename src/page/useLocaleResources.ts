import { useCallback, useEffect, useState } from 'react';
import { otherLocale, type Locale } from '../i18n/locale.ts';
import { localeResources, type LocaleResources } from './localeResources.ts';

interface Shown {
  /** Of the language asked for; until they are here, of the one on the screen. */
  readonly resources: LocaleResources;
  /** Whether the language asked for could not be fetched. */
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The resources of `locale` as soon as they are here, those of the language before until then. */
export function useLocaleResources(initial: LocaleResources, locale: Locale): Shown {
  const [arrived, setArrived] = useState<Partial<Record<Locale, LocaleResources>>>({
    [initial.locale]: initial,
  });
  const [failed, setFailed] = useState<Locale | null>(null);

  const load = useCallback((wanted: Locale) => {
    localeResources(wanted).then(
      (resources) => {
        setArrived((others) => ({ ...others, [wanted]: resources }));
        setFailed(null);
      },
      () => {
        setFailed(wanted);
      },
    );
  }, []);

  // Keeps in step with the network.
  useEffect(
    function loadWanted() {
      load(locale);
    },
    [load, locale],
  );

  return {
    resources: arrived[locale] ?? arrived[otherLocale(locale)] ?? initial,
    failed: failed === locale && arrived[locale] === undefined,
    retry: () => {
      load(locale);
    },
  };
}
