import { memo } from 'react';
import { isSplit } from '../../model/chapterParts.ts';
import type { Edition, EditionEvent } from '../../model/edition.ts';
import type { PageResources } from '../loading/localeResources.ts';
import type { WrittenTexts } from '../loading/writtenTexts.ts';
import type { Navigation } from '../navigation/navigation.ts';
import { NearbyChronicle } from './NearbyChronicle.tsx';
import { SplitChronicle } from './SplitChronicle.tsx';
import { WrittenChronicle } from './WrittenChronicle.tsx';
import { WrittenSources } from './WrittenSources.tsx';

// They do not change when filters do.
const MemoSources = memo(WrittenSources);

interface ChronicleRegionProps {
  readonly edition: Edition;
  /** Those that the reader's filters leave. */
  readonly events: readonly EditionEvent[];
  /** Whether it is not yet known which. */
  readonly isSearching: boolean;
  readonly selected: EditionEvent | null;
  readonly opening: 'story' | 'event';
  /** Whether the list is of what is around the selected event, which was chosen elsewhere. */
  readonly isAround: boolean;
  /** What is only read, in HTML, where the build writes the page; null in a browser. */
  readonly writtenHtml: WrittenTexts<string> | null;
  readonly resources: PageResources;
  readonly navigation: Navigation;
  /** The reader asks to be brought to an event. */
  readonly onRead: (id: string) => void;
  /** The reader asks for the whole list. */
  readonly onWhole: () => void;
}

/**
 * The list of events that the page has: all of them; the chapters of a story that is too long for one page; on the page
 * of an event, and beside one that was chosen elsewhere than in the list, what is around it. Below a list of all are their sources.
 */
export const ChronicleRegion = memo(function ChronicleRegion({
  edition,
  selected,
  opening,
  isAround,
  navigation,
  onRead,
  onWhole,
  ...props
}: ChronicleRegionProps) {
  const common = {
    edition,
    events: props.events,
    isSearching: props.isSearching,
    permalinkOf: navigation.linkTo,
    onSelect: onRead,
    onClearFilters: navigation.clearFilters,
  };
  const isOfEvent = opening === 'event';
  const isOfChapter = selected !== null && isSplit(edition);
  const whole = isOfEvent ? `${navigation.storyAddress}#chronicle` : `#event-${selected?.id}`;
  const Listed = isSplit(edition) ? SplitChronicle : WrittenChronicle;
  const { written } = props.resources;
  return (
    <>
      {isOfEvent || isAround ? (
        <NearbyChronicle
          {...common}
          selected={selected}
          listAddress={isOfChapter ? navigation.entryOf(selected) : whole}
          isOfChapter={isOfChapter}
          onAll={onWhole}
        />
      ) : (
        <Listed
          {...common}
          selected={selected?.id ?? null}
          html={props.writtenHtml?.chronicle ?? null}
          source={written.chronicle}
        />
      )}
      {!isOfEvent && <MemoSources html={props.writtenHtml?.sources ?? null} source={written.sources} />}
    </>
  );
});
