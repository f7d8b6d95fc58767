import { useId, type ReactNode } from 'react';
import styles from './CardSection.module.css';

interface CardSectionProps {
  readonly title: string;
  /** Whether it is closed until the reader opens it. */
  readonly folded?: boolean;
  readonly children: ReactNode;
}

/** A part of the card under a small heading of its own. */
export function CardSection({ title, folded = false, children }: CardSectionProps) {
  const id = useId();
  const heading = (
    <h3 id={id} className={styles.title}>
      {title}
    </h3>
  );
  return folded ? (
    <details className={styles.folded}>
      <summary className={styles.summary}>{heading}</summary>
      {children}
    </details>
  ) : (
    <section className={styles.section} aria-labelledby={id}>
      {heading}
      {children}
    </section>
  );
}
