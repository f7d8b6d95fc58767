import type { ReactNode } from 'react';
import type { Edition, EditionEvent } from '../model/edition.ts';
import type { ChapterWithEvents } from './byChapter.ts';
import styles from './Chronicle.module.css';
import { ChronicleEntry } from './ChronicleEntry.tsx';

/** Tells all of an event: the build does so, which has the whole of the story. */
export interface Telling<Event> {
  /** What is said at once; null where it stands among the details. */
  readonly summaryOf: (event: Event) => string | null;
  readonly detailsOf: (event: Event) => ReactNode;
}

/** What entries of a chronicle are drawn from. */
export interface EntryProps<Event extends EditionEvent> {
  readonly edition: Edition;
  /** Where everything is told. */
  readonly telling?: Telling<Event> | undefined;
  /** The id of the event that the reader is at. */
  readonly selected: string | null;
  readonly permalinkOf: (id: string) => string;
  readonly onSelect: (id: string) => void;
}

interface ChronicleYearsProps extends EntryProps<EditionEvent> {
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
            summary={null}
            details={null}
            isCurrent={event.id === selected}
            href={permalinkOf(event.id)}
            onSelect={onSelect}
          />
        ))}
      </ol>
    </div>
  ));
}
