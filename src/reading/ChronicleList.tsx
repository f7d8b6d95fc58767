import { useFormats } from '../i18n/FormatsContext.ts';
import type { EditionEvent } from '../model/edition.ts';
import { byChapter } from './byChapter.ts';
import { ChronicleChapter, type DetailLevel } from './ChronicleChapter.tsx';
import type { EntryProps } from './ChronicleYears.tsx';

interface ChronicleListProps extends EntryProps {
  /** Those that are listed, earliest first. */
  readonly events: readonly EditionEvent[];
  /** How many events a chapter has where not all are listed. */
  readonly countIn?: ((chapter: string) => number) | undefined;
  readonly detailLevel: DetailLevel;
}

/**
 * Which events there were, by chapter and year. It never scrolls by itself: its chapters have the ids `chapter-…`, its
 * events `event-…`, and the page does so when the reader asked for it.
 */
export function ChronicleList({ edition, events, countIn, ...props }: ChronicleListProps) {
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
