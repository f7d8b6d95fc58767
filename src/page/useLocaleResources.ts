import { useEffect, useState } from 'react';
import type { Locale } from '../i18n/locale.ts';
import { localeResources, type LocaleResources } from './localeResources.ts';

interface Shown {
  /** The last language that arrived: it stays on the screen until the next one is there. */
  readonly resources: LocaleResources;
  /** The language that could not be fetched, or null. */
  readonly failed: Locale | null;
  retry(): void;
}

/** The resources of `locale` as soon as they are here, those of the language before until then. */
export function useLocaleResources(initial: LocaleResources, locale: Locale): Shown {
  const [resources, setResources] = useState(initial);
  const [failed, setFailed] = useState<Locale | null>(null);
  const [attempt, setAttempt] = useState(0);

  // Keeps in step with the network.
  useEffect(
    function load() {
      let wanted = true;
      localeResources(locale).then(
        (arrived) => {
          if (!wanted) return;
          setResources(arrived);
          setFailed(null);
        },
        () => {
          if (wanted) setFailed(locale);
        },
      );
      return function ignore() {
        wanted = false;
      };
    },
    [locale, attempt],
  );

  return {
    resources,
    failed,
    retry() {
      setAttempt(attempt + 1);
    },
  };
}
