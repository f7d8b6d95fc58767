import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Edition } from '../../model/edition.ts';
import { eventById } from '../../model/eventById.ts';
import { Chronicle } from '../../reading/Chronicle.tsx';
import { eventOfHeadline, markCurrent } from '../../reading/writtenChronicle.ts';
import { useStaticLinks } from '../loading/useStaticLinks.ts';
import { useWrittenDigits } from '../loading/useWrittenDigits.ts';
import { WrittenText } from '../loading/WrittenText.tsx';
import { FoundEvents } from './FoundEvents.tsx';
import styles from './SplitChronicle.module.css';
import type { WrittenChronicleProps } from './WrittenChronicle.tsx';

interface SplitChronicleProps extends WrittenChronicleProps {
  readonly permalinkOf: (id: string) => string;
}

/**
 * The chronicle of a story that is told on several pages: its chapters as the build wrote them, each with the way to its
 * pages; where filters leave some events only, those, drawn from the index.
 */
export function SplitChronicle({ edition, events, selected, html, source, ...props }: SplitChronicleProps) {
  const list = useRef<HTMLDivElement>(null);
  useStaticLinks(list, eventOfHeadline, props.onSelect);
  useWrittenDigits(list);
  useEventOfFragment(edition, props.permalinkOf);
  // React does not know what is inside of what the build wrote.
  useLayoutEffect(
    function showCurrent() {
      if (list.current !== null) markCurrent(list.current, eventById(edition, selected));
    },
    [edition, selected],
  );
  const isFiltered = events.length < edition.events.length;
  return (
    <Chronicle
      total={edition.events.length}
      shown={events.length}
      isSearching={props.isSearching}
      onClearFilters={props.onClearFilters}
    >
      {isFiltered && (
        <FoundEvents
          edition={edition}
          events={events}
          detailLevel="outline"
          selected={selected}
          permalinkOf={props.permalinkOf}
          onSelect={props.onSelect}
        />
      )}
      <div className={styles.chapters} hidden={isFiltered}>
        <WrittenText part="chronicle" html={html} source={source} holder={list} />
      </div>
    </Chronicle>
  );
}

/** Links to entries of the list (`#event-…`) are older than the pages that it was split into. */
const entryOf = /^#event-(.+)$/u;

/** Brings whoever comes by a link to an entry that this page does not have to the page of its event. */
function useEventOfFragment(edition: Edition, permalinkOf: (id: string) => string): void {
  // The fragment of an address is the browser's.
  useEffect(
    function followFragment() {
      const follow = () => {
        const [fragment, id = null] = entryOf.exec(location.hash) ?? [];
        if (fragment === undefined || document.getElementById(fragment.slice(1)) !== null) return;
        const event = eventById(edition, id);
        if (event !== null) location.replace(permalinkOf(event.id));
      };
      follow();
      window.addEventListener('hashchange', follow);
      return function stopFollowing() {
        window.removeEventListener('hashchange', follow);
      };
    },
    [edition, permalinkOf],
  );
}
