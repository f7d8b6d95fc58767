import type { ReactNode } from 'react';
import styles from './Chronicle.module.css';

interface ChapterFoldProps {
  /** The id of the chapter. */
  readonly id: string;
  readonly title: ReactNode;
  /** Whether it waits behind its name. */
  readonly isClosed: boolean;
  /** What stands beside its name. */
  readonly counted: ReactNode;
  /** The id of the event that it begins with, where that may have no row in it. */
  readonly first?: string;
  readonly children: ReactNode;
}

/** A chapter of a list, which may wait behind its name. */
export function ChapterFold({ id, title, isClosed, counted, first, children }: ChapterFoldProps) {
  const head = (
    <>
      <h3 id={`chapter-${id}`} className={styles.chapterTitle} tabIndex={-1}>
        {title}
      </h3>{' '}
      {counted}
    </>
  );
  return isClosed ? (
    <details className={styles.collapsed} data-part="chapter" data-first={first}>
      <summary>{head}</summary>
      {children}
    </details>
  ) : (
    <section className={styles.chapter} data-part="chapter" data-first={first}>
      {head}
      {children}
    </section>
  );
}
