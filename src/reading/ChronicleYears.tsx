import type { ReactNode } from 'react';
import type { Edition, EditionEvent } from '../model/edition.ts';
import type { ChapterWithEvents } from './byChapter.ts';
import styles from './Chronicle.module.css';
import { ChronicleEntry } from './ChronicleEntry.tsx';

/**
 * How much of the story the chronicle tells: everything; which events there were and when; or that, each chapter closed
 * until the reader opens it.
 */
export type DetailLevel = 'full' | 'outline' | 'collapsed';

/** Tells all of an event: the build does so, which has the whole of the story. */
export interface Telling<Event> {
  /** What is said at once; null where it stands among the details. */
  readonly summaryOf: (event: Event) => string | null;
  readonly detailsOf: (event: Event) => ReactNode;
}

/** What a list of events is drawn from. */
export interface ChronicleYearsProps<Event extends EditionEvent> {
  readonly years: ChapterWithEvents<Event>['years'];
  readonly edition: Edition;
  readonly detailLevel: DetailLevel;
  /** Where everything is told. */
  readonly telling?: Telling<Event> | undefined;
  /** The id of the event that the reader is at. */
  readonly selected: string | null;
  readonly permalinkOf: (id: string) => string;
  readonly onSelect: (id: string) => void;
  /** The level of the years among the headings of the page. */
  readonly Heading?: 'h2' | 'h4';
}

/** The events of a chapter by year. */
export function ChronicleYears<Event extends EditionEvent>({
  years,
  edition,
  detailLevel,
  telling,
  selected,
  permalinkOf,
  onSelect,
  Heading = 'h4',
}: ChronicleYearsProps<Event>) {
  return years.map(({ name, events }) => (
    <div key={name} className={styles.year} data-part="year">
      <Heading className={styles.yearTitle}>{name}</Heading>
      <ol className={styles.events} data-detail={detailLevel}>
        {events.map((event) => (
          <ChronicleEntry
            key={event.id}
            event={event}
            edition={edition}
            summary={telling?.summaryOf(event) ?? null}
            details={telling?.detailsOf(event)}
            isCurrent={event.id === selected}
            href={permalinkOf(event.id)}
            onSelect={onSelect}
          />
        ))}
      </ol>
    </div>
  ));
}
