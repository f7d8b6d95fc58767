import { useId, type ReactNode } from 'react';
import styles from './CardSection.module.css';

interface CardSectionProps {
  readonly title: string;
  /** 2 is `<h2>`. */
  readonly level: 2 | 3 | 4;
  readonly children: ReactNode;
}

/** A part of the card under a small heading of its own. */
export function CardSection({ title, level, children }: CardSectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Heading id={id} className={styles.title}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
