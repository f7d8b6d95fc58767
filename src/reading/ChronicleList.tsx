import { useFormats } from '../i18n/FormatsContext.ts';
import type { EditionEvent } from '../model/edition.ts';
import { byChapter } from './byChapter.ts';
import { ChronicleChapter, type DetailLevel } from './ChronicleChapter.tsx';
import type { EntryProps } from './ChronicleYears.tsx';

interface ChronicleListProps<Event extends EditionEvent> extends EntryProps<Event> {
  /** Those that are listed, earliest first. */
  readonly events: readonly Event[];
  /** How many events a chapter has where not all are listed. */
  readonly countIn?: ((chapter: string) => number) | undefined;
  readonly detailLevel: DetailLevel;
}

/**
 * Events by chapter. It never scrolls by itself: its chapters have the ids `chapter-…`, its events `event-…`,
 * and the page does so when the reader asked for it.
 */
export function ChronicleList<Event extends EditionEvent>({
  edition,
  events,
  countIn,
  ...props
}: ChronicleListProps<Event>) {
  const formats = useFormats();
  return byChapter(edition, events, (ms) => formats.year(ms)).map((part) => (
    <ChronicleChapter
      key={part.chapter.id}
      part={part}
      count={countIn?.(part.chapter.id) ?? part.count}
      edition={edition}
      {...props}
    />
  ));
}
