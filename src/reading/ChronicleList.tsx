import { useFormats } from '../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import { byChapter } from './byChapter.ts';
import { ChronicleChapter } from './ChronicleChapter.tsx';
import type { DetailLevel } from './ChronicleEntry.tsx';

interface ChronicleListProps {
  readonly edition: Edition;
  /** Those that are listed, earliest first. */
  readonly events: readonly EditionEvent[];
  readonly detailLevel: DetailLevel;
  /** The id of the event that the reader is at. */
  readonly selected: string | null;
  readonly permalinkOf: (id: string) => string;
  readonly onSelect: (id: string) => void;
}

/**
 * Events by chapter and year. It never scrolls by itself: its chapters have the ids `chapter-…`, its events `event-…`,
 * and the page does so when the reader asked for it.
 */
export function ChronicleList({ edition, events, ...props }: ChronicleListProps) {
  const formats = useFormats();
  return byChapter(edition, events, (ms) => formats.year(ms)).map((part) => (
    <ChronicleChapter key={part.chapter.id} part={part} edition={edition} {...props} />
  ));
}
