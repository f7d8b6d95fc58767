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
  readonly children: ReactNode;
}

/** A chapter of a list, which may wait behind its name. */
export function ChapterFold({ id, title, isClosed, counted, children }: ChapterFoldProps) {
  const headingId = `chapter-${id}`;
  const head = (
    <>
      <h3 id={headingId} className={styles.chapterTitle} tabIndex={-1}>
        {title}
      </h3>{' '}
      {counted}
    </>
  );
  return isClosed ? (
    <details className={styles.collapsed} data-part="chapter">
      <summary>{head}</summary>
      {children}
    </details>
  ) : (
    <section className={styles.chapter} aria-labelledby={headingId} data-part="chapter">
      {head}
      {children}
    </section>
  );
}
