import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Edition } from '../model/edition.ts';
import type { ChapterWithEvents } from './byChapter.ts';
import styles from './Chronicle.module.css';
import { ChronicleEntry, type DetailLevel } from './ChronicleEntry.tsx';
import { Prose } from './Prose.tsx';

interface ChronicleChapterProps {
  readonly part: ChapterWithEvents;
  readonly edition: Edition;
  readonly detailLevel: DetailLevel;
  readonly selected: string | null;
  readonly permalinkOf: (id: string) => string;
  readonly onSelect: (id: string) => void;
}

/** A chapter of the chronicle: what it is about, and its events by year. */
export function ChronicleChapter({
  part,
  edition,
  detailLevel,
  selected,
  permalinkOf,
  onSelect,
}: ChronicleChapterProps) {
  const { t } = useTranslation('counts');
  const formats = useFormats();
  const { chapter, count, years } = part;
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
            detailLevel={detailLevel}
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
