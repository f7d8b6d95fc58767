import { useEffect, useMemo } from 'react';
import type { HostPort } from './hostPort.ts';
import type { EmbedOptions, OptionFault } from '../contract/options.ts';
import type { Locale } from '../../i18n/locale.ts';
import { LocaleProvider } from '../../i18n/LocaleProvider.tsx';
import { windowOf } from '../../place/address.ts';
import type { PlaceStore } from '../../place/placeStore.ts';
import { usePlace } from '../../place/usePlace.ts';
import { frameAddress } from './frameAddress.ts';
import { EmbedShell } from './EmbedShell.tsx';
import { CrashBoundary } from '../../page/notices/CrashBoundary.tsx';
import type { EventTexts } from '../../page/loading/eventTexts.ts';
import type { LateSearcher } from '../../page/loading/lateSearcher.ts';
import type { TimelineChunk } from '../../page/loading/LazyTimeline.tsx';
import type { StaticPictureSource } from '../../page/loading/StaticPicture.tsx';
import type { LocaleResources } from '../../page/loading/localeResources.ts';
import { navigationOf } from '../../page/navigation/navigation.ts';
import { isTranslated } from '../../ui/isTranslated.ts';
import { useHydratedMark } from '../../ui/useHydratedMark.ts';
import { PagesBar } from '../room/PagesBar.tsx';
import type { FrameRoom } from '../room/frameRoom.ts';
import { useFrameRoom } from '../room/useFrameRoom.ts';
import { useHostConnection } from './useHostConnection.ts';
import { useIsHydrated } from '../../ui/useIsHydrated.ts';
import { useLocaleResources } from '../../page/loading/useLocaleResources.ts';

interface EmbedAppProps {
  readonly store: PlaceStore;
  readonly initialResources: LocaleResources;
  readonly resourcesOf: (locale: Locale) => Promise<LocaleResources>;
  /** Those of a frame without any where the build draws the page: what differs comes with the script. */
  readonly options: EmbedOptions;
  /** What in the address made no sense: an editor who tries options out is told. */
  readonly faults: readonly OptionFault[];
  /** Null where the build draws the page. */
  readonly host: HostPort | null;
  /** What the frame makes of the room that the page around gives it. */
  readonly room: FrameRoom;
  /** What can still be read of the page where it fails; nothing where the build draws it. */
  readonly text?: () => readonly Node[];
  readonly texts: EventTexts;
  readonly searcher: LateSearcher;
  readonly StaticTimeline: StaticPictureSource;
  readonly fetchTimeline: () => Promise<TimelineChunk>;
}

/** The timeline in a frame of somebody else's page, which it talks with. */
export function EmbedApp({
  store,
  initialResources,
  resourcesOf,
  options,
  host,
  room,
  ...props
}: EmbedAppProps) {
  useHydratedMark();
  const { place, repairs } = usePlace(store);
  const isHydrated = useIsHydrated();
  const isEditor = isHydrated && options.preview;
  const { resources, failures, isLoading, retry } = useLocaleResources(
    initialResources,
    place.locale,
    resourcesOf,
  );
  const { locale, edition, messages } = resources;
  const navigation = useMemo(() => navigationOf(store, edition), [store, edition]);

  // The build knows of no reader.
  const addressIn = (tag: Locale) =>
    isHydrated
      ? frameAddress(navigation.frameIn(tag), place.event, navigation.addressOf(place), location)
      : navigation.frameIn(tag);

  const space = useFrameRoom(room);
  useHostConnection(
    host,
    room,
    () => store.arrival.place,
    (message) => {
      if (message.type === 'locale') {
        if (!edition.languages.some(({ tag }) => tag === message.locale)) return;
        // As the link to that language does.
        if (isTranslated()) location.assign(addressIn(message.locale));
        else navigation.switchLanguage(message.locale);
      } else if (message.type === 'theme') document.documentElement.dataset['theme'] = message.theme;
      else if (message.type === 'window') {
        const window = windowOf(message.from, message.to, edition);
        if (window !== null) navigation.showWindow(window);
      } else if (message.event === null) navigation.close();
      else navigation.select(message.event);
    },
  );

  // The first render is that of the build: where the reader is, the store knows before React does.
  useEffect(
    function tellEvent() {
      if (place.event === store.arrival.place.event) host?.sendEvent(place.event);
    },
    [host, store, place.event],
  );
  // What it was asked for the styles know by the document (early.ts), as long as it is there.
  useEffect(
    function leaveAsked() {
      if (place.event === null && store.arrival.place.event === null)
        delete document.documentElement.dataset['event'];
    },
    [store, place.event],
  );
  useEffect(
    function tellLocale() {
      host?.sendLocale(locale);
    },
    [host, locale],
  );

  return (
    <LocaleProvider language={edition.language} messages={messages} digits={null}>
      <CrashBoundary words={messages.crash} text={props.text}>
        <EmbedShell
          edition={edition}
          place={place}
          navigation={navigation}
          host={host}
          listed={isHydrated && options.list}
          isSpare={space.isSpare}
          faults={isEditor ? props.faults : []}
          repairs={isEditor ? repairs : []}
          addressIn={addressIn}
          languageFailures={failures}
          loadingLanguage={isLoading ? place.locale : null}
          onSwitchLanguage={(other) => {
            // The place may have gone ahead of a language that could not be fetched.
            if (place.locale === other) retry();
            else navigation.switchLanguage(other);
          }}
          onRetryLanguage={retry}
          onLanguageIntent={(other) => {
            // A failure is told when the language is asked for.
            resourcesOf(other).catch(() => undefined);
          }}
          texts={props.texts}
          searcher={props.searcher}
          StaticTimeline={props.StaticTimeline}
          fetchTimeline={props.fetchTimeline}
        />
        <PagesBar state={space} onPage={(page) => room.go(page)} />
      </CrashBoundary>
    </LocaleProvider>
  );
}
