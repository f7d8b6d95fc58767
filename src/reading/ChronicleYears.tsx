import type { Edition, EditionEvent } from '../model/edition.ts';
import type { ChapterWithEvents } from './byChapter.ts';
import styles from './Chronicle.module.css';
import { ChronicleEntry } from './ChronicleEntry.tsx';

/** What entries of a list are drawn with. */
export interface EntryProps {
  readonly edition: Edition;
  /** The id of the event that the reader is at. */
  readonly selected: string | null;
  readonly permalinkOf: (id: string) => string;
  readonly onSelect: (id: string) => void;
}

interface ChronicleYearsProps extends EntryProps {
  readonly years: ChapterWithEvents<EditionEvent>['years'];
}

/** Which events of a chapter there were, by year. */
export function ChronicleYears({ years, edition, selected, permalinkOf, onSelect }: ChronicleYearsProps) {
  return years.map(({ name, events }) => (
    <div key={name} className={styles.year}>
      <h4 className={styles.yearTitle}>{name}</h4>
      <ol>
        {events.map((event) => (
          <ChronicleEntry
            key={event.id}
            event={event}
            edition={edition}
            isCurrent={event.id === selected}
            href={permalinkOf(event.id)}
            onSelect={onSelect}
          />
        ))}
      </ol>
    </div>
  ));
}
