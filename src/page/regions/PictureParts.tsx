import { useId, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChapterNav } from '../../explore/ChapterNav.tsx';
import { FilterBar } from '../../explore/FilterBar.tsx';
import { PictureLegend } from '../../explore/PictureLegend.tsx';
import { Overview } from '../../explore/Overview.tsx';
import type { Edition, EditionEvent } from '../../model/edition.ts';
import type { Search } from '../../model/search.ts';
import type { Place } from '../../place/place.ts';
import type { EventTexts } from '../loading/eventTexts.ts';
import { LazyTimeline, type TimelineChunk } from '../loading/LazyTimeline.tsx';
import type { StaticPictureSource } from '../loading/StaticPicture.tsx';
import type { Navigation } from '../navigation/navigation.ts';
import { Island } from '../notices/Island.tsx';
import styles from './PictureParts.module.css';
import { useLater } from '../loading/useLater.ts';
import { useSearchOffer } from './useSearchOffer.tsx';

interface PicturePartsProps {
  readonly edition: Edition;
  readonly place: Place;
  readonly selected: EditionEvent | null;
  /** The events that the filters leave. */
  readonly shown: readonly EditionEvent[];
  readonly search: Search;
  /** Whether the same page lists the events. */
  readonly listed: boolean;
  /** Whether it is asked for from the beginning. */
  readonly isOpenFirst?: boolean;
  readonly navigation: Navigation;
  /** The reader chooses an event in the picture. */
  readonly onSelect: (id: string) => void;
  readonly onChapter: (id: string) => void;
  /** The reader chooses an event that was searched for. */
  readonly onRead: (id: string) => void;
  /** The reader wants to see all that was found; left out where nothing lists it. */
  readonly onList?: (() => void) | undefined;
  /** The reader is about to search, or tries again. */
  readonly onSearch: () => void;
  readonly texts: EventTexts;
  readonly StaticTimeline: StaticPictureSource;
  readonly fetchTimeline: () => Promise<TimelineChunk>;
  /** The class of what holds tools in a frame, which may be shown without them. */
  readonly tools?: string | undefined;
}

/** What the section of the picture is made of, from the chapters down to the overview: each part fails alone. */
export function PictureParts({
  edition,
  place,
  selected,
  shown,
  navigation,
  tools,
  isOpenFirst = false,
  ...props
}: PicturePartsProps) {
  const { window, lanes, filters } = place;
  const pictured = useLater(edition, shown);
  const { t } = useTranslation('timeline');
  const [chosen, setOpen] = useState<boolean | null>(null);
  const isOpen = chosen ?? isOpenFirst;
  const lanesId = useId();
  const { listed } = props;
  const opener = useMemo(
    () => (
      <button
        type="button"
        className={styles.opener}
        aria-expanded={isOpen}
        aria-controls={lanesId}
        data-opens="picture"
        onClick={() => setOpen(!isOpen)}
      >
        <svg className="icon" aria-hidden="true">
          <use href="#icon-picture" />
        </svg>
        {t('openPicture')}
      </button>
    ),
    [isOpen, lanesId, t],
  );
  const offer = useSearchOffer(edition, shown, navigation, setOpen, props);
  const held = (parts: ReactNode) => (tools === undefined ? parts : <div className={tools}>{parts}</div>);
  return (
    <>
      {held(
        <>
          <Island>
            <ChapterNav
              edition={edition}
              left={listed ? undefined : shown}
              window={window}
              selected={selected}
              onChapter={props.onChapter}
              summarised={listed}
            />
          </Island>
          <Island>
            <FilterBar
              edition={edition}
              filters={filters}
              search={props.search}
              offer={offer}
              lanes={lanes}
              shown={shown.length}
              listed={listed}
              onFilters={navigation.filter}
              onSearch={props.onSearch}
              onLanes={navigation.groupBy}
              tools={opener}
            />
          </Island>
        </>,
      )}
      {tools !== undefined && (
        <p className="needs-script" data-part="opener">
          {opener}
        </p>
      )}
      <div
        id={lanesId}
        className={styles.lanes}
        data-folds={tools === undefined ? 'page' : 'frame'}
        data-open={isOpen || undefined}
      >
        <PictureLegend kinds={edition.kinds} />
        <Island>
          <LazyTimeline
            edition={edition}
            events={pictured}
            lanes={lanes}
            selected={place.event}
            window={window}
            onSelect={props.onSelect}
            onWindowChange={navigation.showWindow}
            permalinkOf={navigation.linkTo}
            StaticTimeline={props.StaticTimeline}
            fetchTimeline={props.fetchTimeline}
          />
        </Island>
        {held(
          <Island>
            <Overview
              edition={edition}
              events={pictured}
              window={window}
              onWindowChange={navigation.showWindow}
            />
          </Island>,
        )}
      </div>
    </>
  );
}
