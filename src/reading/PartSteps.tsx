import { useTranslation } from 'react-i18next';
import styles from './PartSteps.module.css';

/** A part of a list that has pages of its own. */
interface PartStep {
  readonly name: string;
  readonly href: string;
}

interface PartStepsProps {
  /** What it leads through. */
  readonly label: string;
  /** Null where there is none. */
  readonly previous: PartStep | null;
  readonly next: PartStep | null;
}

/** The way from one page of a long list to the next; nothing where it is the only one. */
export function PartSteps({ label, previous, next }: PartStepsProps) {
  const { t } = useTranslation('reading');
  if (previous === null && next === null) return null;
  return (
    <nav className={styles.steps} aria-label={label}>
      {previous !== null && (
        <a rel="prev" href={previous.href}>
          {t('previousNamed', { title: previous.name })}
        </a>
      )}
      {next !== null && (
        <a rel="next" href={next.href}>
          {t('nextNamed', { title: next.name })}
        </a>
      )}
    </nav>
  );
}
