import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import { byChapter } from './byChapter.ts';
import styles from './Chronicle.module.css';
import { ChronicleChapter } from './ChronicleChapter.tsx';
import type { DetailLevel } from './ChronicleEntry.tsx';

interface ChronicleProps {
  readonly edition: Edition;
  /** Those that the reader's filters leave, earliest first. */
  readonly events: readonly EditionEvent[];
  readonly detailLevel: DetailLevel;
  /** The id of the event that the reader is at. */
  readonly selected: string | null;
  readonly permalinkOf: (id: string) => string;
  readonly onSelect: (id: string) => void;
  readonly onClearFilters: () => void;
}

/**
 * The story as a list by chapter and year. It never scrolls by itself:
 * its chapters have the ids `chapter-…`, its events `event-…`, and the page does so when the reader asked for it.
 */
export function Chronicle({
  edition,
  events,
  detailLevel,
  selected,
  permalinkOf,
  onSelect,
  onClearFilters,
}: ChronicleProps) {
  const { t } = useTranslation(['reading', 'explore']);
  const formats = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className={styles.chronicle} aria-labelledby="chronicle">
      <h2 ref={heading} id="chronicle" className={styles.title} tabIndex={-1}>
        {t('chronicle')}
      </h2>
      {events.length === 0 && (
        <div className={styles.empty}>
          <p>{t('noMatch')}</p>
          <button
            type="button"
            className={styles.clear}
            onClick={() => {
              // The button goes with what it mends.
              heading.current?.focus();
              onClearFilters();
            }}
          >
            {t('clearFilters')}
          </button>
        </div>
      )}
      {events.length > 0 && events.length < edition.events.length && (
        <p className="paper-only">
          {t('explore:results', {
            count: events.length,
            shown: formats.number(events.length),
            total: formats.number(edition.events.length),
          })}
        </p>
      )}
      {byChapter(edition, events, (ms) => formats.year(ms)).map((part) => (
        <ChronicleChapter
          key={part.chapter.id}
          part={part}
          edition={edition}
          detailLevel={detailLevel}
          selected={selected}
          permalinkOf={permalinkOf}
          onSelect={onSelect}
        />
      ))}
    </section>
  );
}
