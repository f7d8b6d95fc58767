import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import type { ChapterWithEvents } from './byChapter.ts';
import styles from './Chronicle.module.css';
import { ChronicleEntry } from './ChronicleEntry.tsx';
import { Prose } from './Prose.tsx';

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

interface ChronicleChapterProps<Event extends EditionEvent> {
  readonly part: ChapterWithEvents<Event>;
  /** How many events it has. */
  readonly count: number;
  readonly edition: Edition;
  readonly detailLevel: DetailLevel;
  /** Where everything is told. */
  readonly telling?: Telling<Event> | undefined;
  readonly selected: string | null;
  readonly permalinkOf: (id: string) => string;
  readonly onSelect: (id: string) => void;
}

/** A chapter of the chronicle: what it is about, and its events by year. */
export function ChronicleChapter<Event extends EditionEvent>({
  part,
  count,
  edition,
  detailLevel,
  telling,
  selected,
  permalinkOf,
  onSelect,
}: ChronicleChapterProps<Event>) {
  const { t } = useTranslation('counts');
  const formats = useFormats();
  const { chapter, years } = part;
  const headingId = `chapter-${chapter.id}`;
  const heading = (
    <h3 id={headingId} className={styles.chapterTitle} tabIndex={-1}>
      {chapter.title}
    </h3>
  );
  const counted = (
    <p className={styles.count} data-part="count">
      {t('events', { count, number: formats.number(count) })}
    </p>
  );
  const list = years.map(({ name, events }) => (
    <div key={name} className={styles.year} data-part="year">
      <h4 className={styles.yearTitle}>{name}</h4>
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
  return detailLevel === 'collapsed' ? (
    <details className={styles.collapsed} data-part="chapter">
      <summary>
        {heading} {counted}
      </summary>
      {list}
    </details>
  ) : (
    <section className={styles.chapter} aria-labelledby={headingId} data-part="chapter">
      {heading}
      {detailLevel === 'full' && (
        <p className={styles.chapterSummary}>
          <Prose text={chapter.summary} />
        </p>
      )}
      {counted}
      {list}
    </section>
  );
}
