import { useEffect, useMemo, useState } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import { LocaleProvider } from '../../i18n/LocaleProvider.tsx';
import type { PlaceStore } from '../../place/placeStore.ts';
import { usePlace } from '../../place/usePlace.ts';
import type { EmbedDialogChunk } from '../loading/LazyEmbedDialog.tsx';
import type { TimelineChunk } from '../loading/LazyTimeline.tsx';
import type { StaticPictureSource } from '../loading/StaticPicture.tsx';
import type { LocaleResources } from '../loading/localeResources.ts';
import { navigationOf } from '../navigation/navigation.ts';
import { PageShell } from './PageShell.tsx';
import { noPreferences, savePreferences, type Preferences } from '../storage/preferences.ts';
import { useHydratedMark } from '../../ui/useHydratedMark.ts';
import { useIsHydrated } from '../../ui/useIsHydrated.ts';
import { useLocaleResources } from '../loading/useLocaleResources.ts';

interface AppProps {
  readonly store: PlaceStore;
  /** The language that the page opens in. */
  readonly initialResources: LocaleResources;
  readonly initialPreferences: Preferences;
  readonly resourcesOf: (locale: Locale) => Promise<LocaleResources>;
  readonly StaticTimeline: StaticPictureSource;
  readonly fetchTimeline: () => Promise<TimelineChunk>;
  readonly fetchEmbedDialog: () => Promise<EmbedDialogChunk>;
}

/** The whole page, in the reader's language. */
export function App({ store, initialResources, initialPreferences, resourcesOf, ...chunks }: AppProps) {
  useHydratedMark();
  const { place, repairs } = usePlace(store);
  const [chosen, setChosen] = useState(initialPreferences);
  const preferences = useIsHydrated() ? chosen : noPreferences;
  const { resources, failed, retry } = useLocaleResources(initialResources, place.locale, resourcesOf);
  const { edition, messages } = resources;
  const navigation = useMemo(() => navigationOf(store, edition), [store, edition]);

  const prefer = (change: Partial<Preferences>) => {
    const next = { ...chosen, ...change };
    savePreferences(next);
    setChosen(next);
  };

  // The theme is an attribute of the document, outside React.
  useEffect(
    function showTheme() {
      document.documentElement.dataset['theme'] = chosen.theme;
    },
    [chosen.theme],
  );

  return (
    <LocaleProvider language={edition.language} messages={messages} digits={preferences.digits}>
      <PageShell
        edition={edition}
        place={place}
        repairs={repairs}
        navigation={navigation}
        opening={store.prerendered.place.event === null ? 'story' : 'event'}
        preferences={preferences}
        languageFailed={failed}
        onPrefer={prefer}
        onSwitchLanguage={(other) => {
          prefer({ locale: other });
          // The place may have gone ahead of a language that could not be fetched.
          if (place.locale === other) retry();
          else navigation.switchLanguage(other);
        }}
        onLanguageIntent={(other) => {
          // A failure is told when the language is asked for.
          resourcesOf(other).catch(() => undefined);
        }}
        onRetryLanguage={retry}
        resources={resources}
        resourcesOf={resourcesOf}
        fetchEmbedDialog={chunks.fetchEmbedDialog}
        StaticTimeline={chunks.StaticTimeline}
        fetchTimeline={chunks.fetchTimeline}
      />
    </LocaleProvider>
  );
}
