import { useFormats } from '../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import { byChapter } from './byChapter.ts';
import { ChronicleChapter } from './ChronicleChapter.tsx';
import type { DetailLevel, Telling } from './ChronicleYears.tsx';

interface ChronicleListProps<Event extends EditionEvent> {
  readonly edition: Edition;
  /** Those that are listed, earliest first. */
  readonly events: readonly Event[];
  /** How many events a chapter has where not all are listed. */
  readonly countIn?: ((chapter: string) => number) | undefined;
  readonly detailLevel: DetailLevel;
  /** Where everything is told. */
  readonly telling?: Telling<Event> | undefined;
  /** The id of the event that the reader is at. */
  readonly selected: string | null;
  readonly permalinkOf: (id: string) => string;
  readonly onSelect: (id: string) => void;
}

/**
 * Events by chapter and year. It never scrolls by itself: its chapters have the ids `chapter-…`, its events `event-…`,
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
