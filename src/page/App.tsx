import { useEffect, useState } from 'react';
import { LocaleProvider } from '../i18n/LocaleProvider.tsx';
import { usePlace } from '../place/usePlace.ts';
import type { PlaceStore } from '../place/placeStore.ts';
import type { LocaleResources } from './localeResources.ts';
import { PageShell } from './PageShell.tsx';
import { savePreferences, type Preferences } from './preferences.ts';
import { useLocaleResources } from './useLocaleResources.ts';

interface AppProps {
  readonly store: PlaceStore;
  /** The language that the page opens in. */
  readonly initialResources: LocaleResources;
  readonly initialPreferences: Preferences;
}

/** The whole page, in the reader's language. */
export function App({ store, initialResources, initialPreferences }: AppProps) {
  const { place, repairs } = usePlace(store);
  const [preferences, setPreferences] = useState(initialPreferences);
  const { resources, failed, retry } = useLocaleResources(initialResources, place.locale);
  const { locale, edition, messages } = resources;

  const prefer = (change: Partial<Preferences>) => {
    const next = { ...preferences, ...change };
    savePreferences(next);
    setPreferences(next);
  };

  // The theme is an attribute of the document, outside React.
  useEffect(
    function showTheme() {
      document.documentElement.dataset['theme'] = preferences.theme;
    },
    [preferences.theme],
  );

  return (
    <LocaleProvider
      locale={locale}
      messages={messages}
      digits={locale === 'ar' ? preferences.digits : 'latn'}
    >
      <PageShell
        edition={edition}
        place={place}
        repairs={repairs}
        preferences={preferences}
        languageFailed={failed}
        onGo={(change, step) => {
          if (change.locale !== undefined) prefer({ locale: change.locale });
          store.go(change, step);
        }}
        onPrefer={prefer}
        onDismissRepairs={() => {
          store.dismissRepairs();
        }}
        onRetryLanguage={retry}
      />
    </LocaleProvider>
  );
}
