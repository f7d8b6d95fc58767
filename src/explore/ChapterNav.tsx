import { memo, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import { chapterOfWindow } from '../model/chapterOfWindow.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import type { TimeWindow } from '../time/window.ts';
import { bringAcross } from '../ui/bringAcross.ts';
import styles from './ChapterNav.module.css';
import { currentChapters } from './currentChapters.ts';

interface ChapterNavProps {
  readonly edition: Edition;
  /** The events of which chapters are named, where others have no place; of none, all are. */
  readonly left?: readonly EditionEvent[] | undefined;
  readonly window: TimeWindow;
  /** The event that the reader is at. */
  readonly selected?: EditionEvent | null;
  /** Whether it says what the chapter is about that the reader has chosen. */
  readonly summarised?: boolean;
  readonly onChapter: (id: string) => void;
}

/**
 * The chapters, as the way to each of them; those that the reader is in are marked. It stays while the reader types: which
 * those are is counted through all events.
 */
export const ChapterNav = memo(function ChapterNav({
  edition,
  left = edition.events,
  window,
  selected = null,
  summarised = false,
  onChapter,
}: ChapterNavProps) {
  const { t } = useTranslation('explore');
  const formats = useFormats();
  const row = useRef<HTMLDivElement>(null);
  const chosen = summarised ? chapterOfWindow(edition, window) : null;
  const current = currentChapters(edition, window, selected);
  // Not at each frame of a drag, which changes the window alone.
  const chapters = useMemo(
    () =>
      edition.chapters.filter(({ id }) => left.length === 0 || left.some(({ chapter }) => chapter === id)),
    [edition, left],
  );
  const count = useMemo(
    () => edition.events.filter(({ chapter }) => chapter === chosen?.id).length,
    [edition, chosen?.id],
  );
  const first = chapters.findIndex(({ id }) => current.has(id));

  // Scroll positions are the browser's.
  useEffect(
    function bringIntoSight() {
      bringAcross(row.current, row.current?.children[first]);
    },
    [first],
  );

  return (
    <nav className={`${styles.nav} needs-script`} aria-label={t('chapters')}>
      <div ref={row} className={styles.chapters}>
        {chapters.map((chapter) => (
          <button
            key={chapter.id}
            type="button"
            className={styles.chapter}
            aria-current={current.has(chapter.id) ? 'true' : undefined}
            onClick={() => onChapter(chapter.id)}
          >
            <span className={styles.title}>{chapter.title}</span>
            <span className={styles.time}>{formats.date(chapter.span)}</span>
          </button>
        ))}
      </div>
      {chosen !== null && (
        <p className={styles.summary}>
          {formats.digitsOf(chosen.summary)}{' '}
          <a className={styles.toList} href={`#chapter-${chosen.id}`}>
            {t('allFound', { count, number: formats.number(count) })}
          </a>
        </p>
      )}
    </nav>
  );
});
