import { isSplit } from '../../model/chapterParts.ts';
import { eventById } from '../../model/eventById.ts';
import { memo, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Edition } from '../../model/edition.ts';
import type { Place, Repair } from '../../place/place.ts';
import { regionIds } from '../navigation/focusManagement.ts';
import { CardRegion } from '../regions/CardRegion.tsx';
import { Colophon } from '../regions/Colophon.tsx';
import { LazyEmbedDialog, type FetchEmbedDialog } from '../loading/LazyEmbedDialog.tsx';
import type { EventTexts } from '../loading/eventTexts.ts';
import { LazyFollowing, type FollowingChunk } from '../loading/LazyFollowing.tsx';
import type { LateSearcher } from '../loading/lateSearcher.ts';
import { useShownEvents } from '../loading/useSearch.ts';
import { Island } from '../notices/Island.tsx';
import { PageNotices } from '../notices/PageNotices.tsx';
import type { TimelineChunk } from '../loading/LazyTimeline.tsx';
import type { StaticPictureSource } from '../loading/StaticPicture.tsx';
import type { PageResources } from '../loading/localeResources.ts';
import type { WrittenTexts } from '../loading/writtenTexts.ts';
import { ChronicleRegion } from '../regions/ChronicleRegion.tsx';
import { DeferredPart } from '../regions/DeferredPart.tsx';
import { Masthead } from '../regions/Masthead.tsx';
import type { Navigation } from '../navigation/navigation.ts';
import styles from './PageShell.module.css';
import { PaperImprint } from '../regions/PaperImprint.tsx';
import { ReachBar } from '../regions/ReachBar.tsx';
import { SkipLinks } from '../regions/SkipLinks.tsx';
import { useKeptHeight } from '../navigation/useKeptHeight.ts';
import { useWays } from '../navigation/useWays.ts';
import { PictureParts } from '../regions/PictureParts.tsx';
import type { Preferences } from '../storage/preferences.ts';
import { useDocumentHead } from '../navigation/useDocumentHead.ts';
import { useFocusAfterBack } from '../navigation/useFocusAfterBack.ts';

interface PageShellProps {
  readonly edition: Edition;
  readonly place: Place;
  readonly repairs: readonly Repair[];
  readonly navigation: Navigation;
  /** What the page was opened on: the whole story, or one event, which then comes before everything else. */
  readonly opening: 'story' | 'event';
  /** Whether the reader came for a stretch of the picture, which a phone otherwise opens on demand. */
  readonly opensPicture: boolean;
  readonly preferences: Preferences;
  /** How often the language asked for did not come, and which one is on its way. */
  readonly languageFailures: number;
  readonly loadingLanguage: Locale | null;
  readonly onPrefer: (change: Partial<Preferences>) => void;
  readonly onSwitchLanguage: (locale: Locale) => void;
  readonly onLanguageIntent: (locale: Locale) => void;
  readonly onRetryLanguage: () => void;
  readonly resources: PageResources;
  /** What is only read, in HTML, where the build writes the page; null in a browser. */
  readonly writtenHtml: WrittenTexts<string> | null;
  readonly fetchEmbedDialog: FetchEmbedDialog;
  readonly texts: EventTexts;
  readonly searcher: LateSearcher;
  readonly StaticTimeline: StaticPictureSource;
  readonly fetchTimeline: () => Promise<TimelineChunk>;
  readonly fetchFollowing: () => Promise<FollowingChunk>;
}

// A drag of the overview asks for a new window at every frame; what does not show the window is not rendered again.
const MemoCard = memo(CardRegion);
const MemoColophon = memo(Colophon);

/** Brings the reader to the list of events. */
function showList(): void {
  document.getElementById('chronicle')?.focus();
}

/** The full page: the picture, the text and the controls of one story, kept together by the reader's place. */
export function PageShell({ edition, place, navigation, opening, ...props }: PageShellProps) {
  const { t } = useTranslation(['page', 'story']);
  const formats = useFormats();

  const { filters } = place;
  const { shown, listed, search, prepareSearch } = useShownEvents(edition, filters, props.searcher);
  const selected = eventById(edition, place.event);
  useDocumentHead(
    edition.language,
    selected === null
      ? t('story:title')
      : t('eventTitle', { title: formats.digitsOf(selected.title), site: t('story:name') }),
    selected === null ? navigation.storyAddress : navigation.linkTo(selected.id),
  );

  const addressIn = (locale: Locale) => navigation.addressOf({ ...place, locale });
  const switchLanguage = useKeptHeight(edition.locale, props.onSwitchLanguage);
  useFocusAfterBack(place.event);
  const ways = useWays(navigation, selected !== null);

  const momentsAddress = navigation.momentIn(null, filters);

  const [embedded, setEmbedded] = useState<{ readonly event: string | null } | null>(null);
  const embedStory = useCallback(() => {
    setEmbedded({ event: null });
  }, []);
  const embedEvent = useCallback(() => {
    setEmbedded({ event: place.event });
  }, [place.event]);

  const picture = (
    <section key="picture" className={styles.picture} id={regionIds.picture}>
      <PictureParts
        edition={edition}
        place={place}
        selected={selected}
        shown={shown}
        search={search}
        listed
        isOpenFirst={props.opensPicture}
        onChapter={ways.goToChapter}
        navigation={navigation}
        onSelect={ways.choose}
        onRead={ways.read}
        onList={showList}
        onSearch={prepareSearch}
        texts={props.texts}
        StaticTimeline={props.StaticTimeline}
        fetchTimeline={props.fetchTimeline}
      />
    </section>
  );
  const card = (
    <Island key="card" keeps={`#${regionIds.card}`}>
      <MemoCard
        edition={edition}
        shown={shown}
        selected={selected}
        setting="page"
        isSheet={opening === 'story'}
        entryOf={opening === 'story' && isSplit(edition) ? navigation.entryOf : undefined}
        texts={props.texts}
        permalinkOf={navigation.linkTo}
        momentsAddress={momentsAddress}
        momentAddress={navigation.momentIn(place.event, filters)}
        onSelect={ways.showNeighbour}
        onRead={ways.read}
        onChapter={ways.goToChapter}
        onEmbed={embedEvent}
        onClose={ways.close}
      />
    </Island>
  );
  return (
    <div
      className={styles.page}
      data-opening={opening}
      data-reads={selected !== null || undefined}
      data-on-paper={selected === null ? 'story' : 'event'}
    >
      <SkipLinks opening={opening} edition={edition} listed={isSplit(edition) ? [] : shown} />
      <Island keeps={`.${styles.page} > header`}>
        <Masthead
          edition={edition}
          navigation={navigation}
          isOfEvent={opening === 'event'}
          momentsAddress={momentsAddress}
          preferences={props.preferences}
          addressIn={addressIn}
          loadingLanguage={props.loadingLanguage}
          onSwitchLanguage={switchLanguage}
          onLanguageIntent={props.onLanguageIntent}
          onPrefer={props.onPrefer}
          onEmbed={embedStory}
        />
      </Island>
      <Island>
        <ReachBar
          address={navigation.addressOf(place)}
          languages={edition.languages}
          locale={edition.locale}
          loading={props.loadingLanguage}
          hrefIn={addressIn}
          onSwitch={switchLanguage}
          onIntent={props.onLanguageIntent}
        />
      </Island>
      <PaperImprint
        path={selected === null ? navigation.storyAddress : navigation.linkTo(selected.id)}
        updated={(selected ?? edition).updated}
      />
      <Island>
        <PageNotices
          edition={edition}
          addressIn={addressIn}
          filters={filters}
          shown={shown}
          isSearching={search.state === 'searching'}
          selected={selected}
          onClearFilters={navigation.clearFilters}
          repairs={props.repairs}
          onDismiss={navigation.dismissRepairs}
          languageFailures={props.languageFailures}
          onRetryLanguage={props.onRetryLanguage}
        />
      </Island>
      <main className={styles.main} id={regionIds.main} tabIndex={-1}>
        {opening === 'event' ? [card, picture] : [picture, card]}
        {opening === 'story' && selected === null && (
          <Island>
            <LazyFollowing
              edition={edition}
              events={shown}
              lanes={place.lanes}
              permalinkOf={navigation.linkTo}
              // A list of all comes to the event; that of a long story has no row for it.
              onSelect={isSplit(edition) ? ways.read : ways.readListed}
              fetchTimeline={props.fetchTimeline}
              fetchFollowing={props.fetchFollowing}
            />
          </Island>
        )}
        <DeferredPart head="chronicle" className={styles.chronicle}>
          <Island keeps={`.${styles.chronicle} > *`}>
            <ChronicleRegion
              edition={edition}
              {...listed}
              selected={selected}
              opening={opening}
              isAround={ways.isAround}
              writtenHtml={props.writtenHtml}
              resources={props.resources}
              navigation={navigation}
              onRead={ways.readListed}
              onWhole={ways.showWhole}
            />
          </Island>
        </DeferredPart>
      </main>
      <Island keeps={`.${styles.page} > footer`}>
        <MemoColophon
          edition={edition}
          storyAddress={navigation.storyAddress}
          changesAddress={navigation.changesAddress}
          accountsAddress={navigation.accountsAddress}
          momentsAddress={momentsAddress}
          licencesAddress={navigation.licencesAddress}
          onEmbed={embedStory}
        />
      </Island>
      {embedded !== null && (
        <Island>
          <LazyEmbedDialog
            locale={edition.locale}
            event={embedded.event}
            place={place}
            address={navigation.addressOf(place)}
            fetchDialog={props.fetchEmbedDialog}
            onClose={() => {
              setEmbedded(null);
            }}
          />
        </Island>
      )}
    </div>
  );
}
