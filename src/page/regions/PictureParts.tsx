import type { ReactNode } from 'react';
import { ChapterNav } from '../../explore/ChapterNav.tsx';
import { FilterBar } from '../../explore/FilterBar.tsx';
import { Overview } from '../../explore/Overview.tsx';
import type { Edition, EditionEvent } from '../../model/edition.ts';
import type { Search } from '../../model/search.ts';
import type { Place } from '../../place/place.ts';
import { LazyTimeline, type TimelineChunk } from '../loading/LazyTimeline.tsx';
import type { StaticPictureSource } from '../loading/StaticPicture.tsx';
import type { Navigation } from '../navigation/navigation.ts';
import { Island } from '../notices/Island.tsx';
import { usePictured } from './usePictured.ts';

interface PicturePartsProps {
  readonly edition: Edition;
  readonly place: Place;
  readonly selected: EditionEvent | null;
  /** The events that the filters leave. */
  readonly shown: readonly EditionEvent[];
  readonly search: Search;
  /** Whether the same page lists the events. */
  readonly listed: boolean;
  readonly navigation: Navigation;
  /** The reader chooses an event in the picture. */
  readonly onSelect: (id: string) => void;
  /** The reader is about to search, or tries again. */
  readonly onSearch: () => void;
  readonly StaticTimeline: StaticPictureSource;
  readonly fetchTimeline: () => Promise<TimelineChunk>;
  /** The class of what holds tools, where they are held together. */
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
  ...props
}: PicturePartsProps) {
  const { window, lanes, filters } = place;
  const pictured = usePictured(edition, shown);
  const held = (parts: ReactNode) => (tools === undefined ? parts : <div className={tools}>{parts}</div>);
  return (
    <>
      {held(
        <>
          <Island>
            <ChapterNav
              edition={edition}
              window={window}
              selected={selected}
              onChapter={navigation.goToChapter}
            />
          </Island>
          <Island>
            <FilterBar
              edition={edition}
              filters={filters}
              search={props.search}
              lanes={lanes}
              shown={shown.length}
              listed={props.listed}
              onFilters={navigation.filter}
              onSearch={props.onSearch}
              onLanes={navigation.groupBy}
            />
          </Island>
        </>,
      )}
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
    </>
  );
}
