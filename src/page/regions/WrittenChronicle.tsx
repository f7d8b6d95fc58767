import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../../model/edition.ts';
import { eventById } from '../../model/eventById.ts';
import { Chronicle } from '../../reading/Chronicle.tsx';
import { eventOfHeadline, markCurrent, setOpen, showEvents, unfold } from '../../reading/writtenChronicle.ts';
import { useStaticLinks } from '../loading/useStaticLinks.ts';
import { useWrittenDigits } from '../loading/useWrittenDigits.ts';
import { WrittenText } from '../loading/WrittenText.tsx';

/** What a chronicle that the build wrote is shown with. */
export interface WrittenChronicleProps {
  readonly edition: Edition;
  /** Those that the reader's filters leave. */
  readonly events: readonly EditionEvent[];
  /** Whether it is not yet known which. */
  readonly isSearching: boolean;
  /** The id of the event that the reader is at. */
  readonly selected: string | null;
  /** The list in HTML, where the build writes the page; null in a browser. */
  readonly html: string | null;
  /** What holds the list in this language; nothing where the build writes the page. */
  readonly source: Element | undefined;
  readonly onSelect: (id: string) => void;
  readonly onClearFilters: () => void;
}

/** The chronicle as the build wrote it, kept in step with where the reader is. */
export function WrittenChronicle({
  edition,
  events,
  selected,
  html,
  source,
  ...props
}: WrittenChronicleProps) {
  const { t } = useTranslation('counts');
  const formats = useFormats();
  const list = useRef<HTMLDivElement>(null);
  useStaticLinks(list, eventOfHeadline, props.onSelect);
  useWrittenDigits(list);
  useUnfoldedTarget(list);
  const [isAllOpen, setAllOpen] = useState(false);

  // React does not know what is inside the list. Before the browser draws, so that no frame shows another state.
  useLayoutEffect(
    function showCurrent() {
      if (list.current !== null) markCurrent(list.current, eventById(edition, selected));
    },
    [edition, selected],
  );
  useLayoutEffect(
    function showFiltered() {
      const ids = new Set(events.map(({ id }) => id));
      const countOf = (count: number) => t('events', { count, number: formats.number(count) });
      if (list.current !== null) showEvents(list.current, ids, countOf);
    },
    [events, formats, t],
  );
  return (
    <Chronicle
      total={edition.events.length}
      shown={events.length}
      isSearching={props.isSearching}
      onClearFilters={props.onClearFilters}
      opened={{
        all: isAllOpen,
        onToggle: () => {
          setAllOpen(!isAllOpen);
          if (list.current !== null) setOpen(list.current, !isAllOpen);
        },
      }}
    >
      <WrittenText part="chronicle" html={html} source={source} holder={list} />
    </Chronicle>
  );
}

/** Opens what a link leads to (`#event-…`, `#chapter-…`), for browsers that do not (before Chrome 97, Safari 18, Firefox 139). */
function useUnfoldedTarget(list: RefObject<HTMLElement | null>): void {
  // The fragment of an address is the browser's.
  useEffect(
    function followFragment() {
      const follow = () => {
        const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
        const isFolded = target?.closest('details:not([open])') !== null;
        if (target === null || list.current?.contains(target) !== true || !isFolded) return;
        unfold(target);
        target.scrollIntoView();
      };
      follow();
      window.addEventListener('hashchange', follow);
      return function stopFollowing() {
        window.removeEventListener('hashchange', follow);
      };
    },
    [list],
  );
}
