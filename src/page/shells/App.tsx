import { useEffect, useMemo, useState } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import { LocaleProvider } from '../../i18n/LocaleProvider.tsx';
import type { PlaceStore } from '../../place/placeStore.ts';
import { usePlace } from '../../place/usePlace.ts';
import { CrashBoundary } from '../notices/CrashBoundary.tsx';
import type { FetchEmbedDialog } from '../loading/LazyEmbedDialog.tsx';
import type { EventTexts } from '../loading/eventTexts.ts';
import type { FollowingChunk } from '../loading/LazyFollowing.tsx';
import type { LateSearcher } from '../loading/lateSearcher.ts';
import type { TimelineChunk } from '../loading/LazyTimeline.tsx';
import type { StaticPictureSource } from '../loading/StaticPicture.tsx';
import type { PageResources } from '../loading/localeResources.ts';
import type { WrittenTexts } from '../loading/writtenTexts.ts';
import { navigationOf } from '../navigation/navigation.ts';
import { PageShell } from './PageShell.tsx';
import { noPreferences, savePreferences, type Preferences } from '../storage/preferences.ts';
import { useHydratedMark } from '../../ui/useHydratedMark.ts';
import { sameWindow } from '../../time/window.ts';
import { useIsHydrated } from '../../ui/useIsHydrated.ts';
import { useLocaleResources } from '../loading/useLocaleResources.ts';

interface AppProps {
  readonly store: PlaceStore;
  /** The language that the page opens in. */
  readonly initialResources: PageResources;
  /** What is only read, in HTML, where the build writes the page; null in a browser. */
  readonly writtenHtml: WrittenTexts<string> | null;
  /** What can still be read of the page where it fails; nothing where the build writes it. */
  readonly text?: () => readonly Node[];
  readonly initialPreferences: Preferences;
  /** What the page shows in a language. */
  readonly pageResourcesOf: (locale: Locale) => Promise<PageResources>;
  readonly texts: EventTexts;
  readonly searcher: LateSearcher;
  readonly StaticTimeline: StaticPictureSource;
  readonly fetchTimeline: () => Promise<TimelineChunk>;
  readonly fetchFollowing: () => Promise<FollowingChunk>;
  readonly fetchEmbedDialog: FetchEmbedDialog;
}

/** The whole page, in the reader's language. */
export function App({ store, initialResources, initialPreferences, ...props }: AppProps) {
  const { pageResourcesOf } = props;
  useHydratedMark();
  const { place, repairs } = usePlace(store);
  const [chosen, setChosen] = useState(initialPreferences);
  const isHydrated = useIsHydrated();
  const preferences = isHydrated ? chosen : noPreferences;
  const { arrival, prerendered } = store;
  const [namesWindow] = useState(!sameWindow(arrival.place.window, prerendered.place.window));
  const { resources, failures, isLoading, retry } = useLocaleResources(
    initialResources,
    place.locale,
    pageResourcesOf,
  );
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
      <CrashBoundary words={messages.crash} text={props.text}>
        <PageShell
          edition={edition}
          place={place}
          repairs={repairs}
          navigation={navigation}
          opening={prerendered.place.event === null ? 'story' : 'event'}
          opensPicture={isHydrated && namesWindow}
          preferences={preferences}
          languageFailures={failures}
          loadingLanguage={isLoading ? place.locale : null}
          onPrefer={prefer}
          onSwitchLanguage={(other) => {
            prefer({ locale: other });
            // The place may have gone ahead of a language that could not be fetched.
            if (place.locale === other) retry();
            else navigation.switchLanguage(other);
          }}
          onLanguageIntent={(other) => {
            // A failure is told when the language is asked for.
            pageResourcesOf(other).catch(() => undefined);
          }}
          onRetryLanguage={retry}
          resources={resources}
          writtenHtml={props.writtenHtml}
          fetchEmbedDialog={props.fetchEmbedDialog}
          texts={props.texts}
          searcher={props.searcher}
          StaticTimeline={props.StaticTimeline}
          fetchTimeline={props.fetchTimeline}
          fetchFollowing={props.fetchFollowing}
        />
      </CrashBoundary>
    </LocaleProvider>
  );
}
