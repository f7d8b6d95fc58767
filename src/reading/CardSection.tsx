import { useId, type ReactNode } from 'react';
import styles from './CardSection.module.css';

interface CardSectionProps {
  readonly title: string;
  /** Whether it is closed until the reader opens it. */
  readonly collapsed?: boolean;
  readonly children: ReactNode;
}

/** A part of the card under a small heading of its own. */
export function CardSection({ title, collapsed = false, children }: CardSectionProps) {
  const id = useId();
  const heading = (
    <h3 id={id} className={styles.title}>
      {title}
    </h3>
  );
  return collapsed ? (
    <details className={styles.collapsed}>
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
