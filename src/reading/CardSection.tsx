import { useId, type ReactNode } from 'react';
import styles from './CardSection.module.css';

interface CardSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the card under a small heading of its own. */
export function CardSection({ title, children }: CardSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
