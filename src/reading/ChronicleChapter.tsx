import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { EditionEvent } from '../model/edition.ts';
import type { ChapterWithEvents } from './byChapter.ts';
import styles from './Chronicle.module.css';
import { ChronicleYears, type ChronicleYearsProps } from './ChronicleYears.tsx';
import { Prose } from './Prose.tsx';

interface ChronicleChapterProps<Event extends EditionEvent> extends Omit<
  ChronicleYearsProps<Event>,
  'years'
> {
  readonly part: ChapterWithEvents<Event>;
  /** How many events it has. */
  readonly count: number;
}

/** A chapter of the chronicle: what it is about, and its events by year. */
export function ChronicleChapter<Event extends EditionEvent>({
  part,
  count,
  edition,
  detailLevel,
  ...props
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
  const list = <ChronicleYears years={years} edition={edition} detailLevel={detailLevel} {...props} />;
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
