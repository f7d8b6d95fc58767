import { isSplit } from '../../model/chapterParts.ts';
import { eventById } from '../../model/eventById.ts';
import { memo, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionFault } from '../contract/options.ts';
import { LanguageStatus } from '../../explore/LanguageStatus.tsx';
import { LanguageSwitch } from '../../explore/LanguageSwitch.tsx';
import type { Locale } from '../../i18n/locale.ts';
import type { Edition } from '../../model/edition.ts';
import { railRowsOf } from '../../model/railRows.ts';
import type { Place, Repair } from '../../place/place.ts';
import { Chronicle } from '../../reading/Chronicle.tsx';
import { ChronicleList } from '../../reading/ChronicleList.tsx';
import { HeadlineRail } from '../../reading/HeadlineRail.tsx';
import { regionIds } from '../../page/navigation/focusManagement.ts';
import { isPhone } from '../../page/navigation/isPhone.ts';
import { headlinesId, withFocusInFrame } from './focusInFrame.ts';
import type { HostPort } from './hostPort.ts';
import { PictureParts } from '../../page/regions/PictureParts.tsx';
import { PaperImprint } from '../../page/regions/PaperImprint.tsx';
import { FoundEvents } from '../../page/regions/FoundEvents.tsx';
import { CardRegion } from '../../page/regions/CardRegion.tsx';
import { EditorsNotice } from './EditorsNotice.tsx';
import { EmbedCredit } from './EmbedCredit.tsx';
import styles from './EmbedShell.module.css';
import type { EventTexts } from '../../page/loading/eventTexts.ts';
import type { LateSearcher } from '../../page/loading/lateSearcher.ts';
import { useShownEvents } from '../../page/loading/useSearch.ts';
import { Island } from '../../page/notices/Island.tsx';
import type { TimelineChunk } from '../../page/loading/LazyTimeline.tsx';
import type { StaticPictureSource } from '../../page/loading/StaticPicture.tsx';
import type { Navigation } from '../../page/navigation/navigation.ts';
import { LanguageFailure } from '../../page/notices/LanguageFailure.tsx';
import { useDocumentHead } from '../../page/navigation/useDocumentHead.ts';

interface EmbedShellProps {
  readonly edition: Edition;
  readonly place: Place;
  readonly navigation: Navigation;
  /** Null where the build draws the page. */
  readonly host: HostPort | null;
  /** The address of this frame, as it stands, in a language. */
  readonly addressIn: (locale: Locale) => string;
  /** Whether all events are listed at the end. */
  readonly listed: boolean;
  /** Whether its host gives it room for more: it is listed then, and no chapter closed. */
  readonly isSpare: boolean;
  readonly faults: readonly OptionFault[];
  readonly repairs: readonly Repair[];
  /** How often the language asked for did not come, and which one is on its way. */
  readonly languageFailures: number;
  readonly loadingLanguage: Locale | null;
  readonly onSwitchLanguage: (locale: Locale) => void;
  readonly onLanguageIntent: (locale: Locale) => void;
  readonly onRetryLanguage: () => void;
  readonly texts: EventTexts;
  readonly searcher: LateSearcher;
  readonly StaticTimeline: StaticPictureSource;
  readonly fetchTimeline: () => Promise<TimelineChunk>;
}

// A drag of the overview asks for a new window at every frame; what does not show the window is not rendered again.
const MemoCard = memo(CardRegion);
const MemoList = memo(ChronicleList);
const MemoFound = memo(FoundEvents);
const MemoHeadlines = memo(HeadlineRail);

/**
 * The timeline in somebody else's page: title, picture, card, and the way to the full page; where it is too narrow for a
 * picture with words, headlines first. What of these a frame has, by its width and size (`data-size` of the document), the
 * styles say before anything is painted.
 */
export function EmbedShell({ edition, place, navigation, host, ...props }: EmbedShellProps) {
  const { t } = useTranslation(['embed', 'page', 'reading', 'story']);
  const { filters } = place;
  const { shown, search, prepareSearch } = useShownEvents(edition, filters, props.searcher);
  const selected = eventById(edition, place.event);
  const { locale } = edition;
  const Listed = isSplit(edition) ? MemoFound : MemoList;
  // What is searched for is told wherever it happened.
  const window = useDeferredValue(place.window);
  const rows = useMemo(
    () => (filters.query === '' ? railRowsOf(edition, shown, window) : shown),
    [edition, shown, window, filters.query],
  );
  const { open, read, showAll, goToChapter, showChapter, close } = useMemo(
    () => withFocusInFrame(navigation, host),
    [navigation, host],
  );
  useDocumentHead(edition.language, t('story:headline'), navigation.storyAddress);
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('story:headline')}</h1>
        <Island keeps={`.${styles.head} > :not(h1)`}>
          <LanguageSwitch
            languages={edition.languages}
            locale={locale}
            loading={props.loadingLanguage}
            hrefIn={props.addressIn}
            onSwitch={props.onSwitchLanguage}
            onIntent={props.onLanguageIntent}
          />
          <LanguageStatus languages={edition.languages} locale={locale} />
        </Island>
      </header>
      <PaperImprint
        path={selected === null ? navigation.storyAddress : navigation.linkTo(selected.id)}
        updated={(selected ?? edition).updated}
      />
      <EditorsNotice faults={props.faults} repairs={props.repairs} />
      <LanguageFailure
        failures={props.languageFailures}
        onRetry={props.onRetryLanguage}
        reload={() => {
          location.assign(props.addressIn(place.locale));
        }}
      />
      <main className={styles.main} data-reads={selected !== null || undefined}>
        <section
          className={styles.picture}
          id={regionIds.picture}
          tabIndex={-1}
          aria-label={t('page:picture')}
        >
          <PictureParts
            edition={edition}
            place={place}
            selected={selected}
            shown={shown}
            search={search}
            listed={false}
            onChapter={goToChapter}
            navigation={navigation}
            onSelect={open}
            onRead={read}
            onList={props.listed || isPhone() ? showAll : undefined}
            onSearch={prepareSearch}
            texts={props.texts}
            StaticTimeline={props.StaticTimeline}
            tools={styles.tools}
            fetchTimeline={props.fetchTimeline}
          />
        </section>
        <section
          className={styles.headlines}
          id={headlinesId}
          tabIndex={-1}
          aria-label={t('reading:moments')}
        >
          <Island keeps={`#${headlinesId} > *`}>
            {search.state !== 'searching' && (
              <MemoHeadlines
                edition={edition}
                events={rows}
                permalinkOf={navigation.linkTo}
                onSelect={read}
              />
            )}
          </Island>
        </section>
        <div className={styles.card}>
          <Island keeps={`#${regionIds.card}`}>
            <MemoCard
              edition={edition}
              shown={shown}
              selected={selected}
              setting="frame"
              listAddress={navigation.storyAddress}
              texts={props.texts}
              permalinkOf={navigation.linkTo}
              onSelect={read}
              onRead={read}
              onChapter={showChapter}
              onClose={close}
            />
          </Island>
        </div>
        <p className={`${styles.hint} needs-script`}>{t('embed:chooseEvent')}</p>
        {(props.listed || props.isSpare) && (
          <div className={styles.list}>
            <Island keeps={`.${styles.list} > *`}>
              <Chronicle
                total={edition.events.length}
                shown={shown.length}
                isSearching={search.state === 'searching'}
                onClearFilters={navigation.clearFilters}
              >
                <Listed
                  edition={edition}
                  events={shown}
                  detailLevel={props.isSpare ? 'outline' : 'collapsed'}
                  selected={place.event}
                  permalinkOf={navigation.linkTo}
                  onSelect={read}
                />
              </Chronicle>
            </Island>
          </div>
        )}
      </main>
      <EmbedCredit
        edition={edition}
        address={navigation.addressOf(place)}
        changesAddress={navigation.changesAddress}
      />
    </div>
  );
}
