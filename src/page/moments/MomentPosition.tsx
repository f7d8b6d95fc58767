import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { EditionEvent } from '../../model/edition.ts';
import styles from './MomentPosition.module.css';

interface MomentPositionProps {
  readonly events: readonly EditionEvent[];
  /** Whether they are what filters leave, and not the key moments. */
  readonly isFiltered: boolean;
  /** Null where nothing is told. */
  readonly event: EditionEvent | null;
}

/** What this is, and how far the reader has come: “7 of 19”. */
export function MomentPosition({ events, isFiltered, event }: MomentPositionProps) {
  const { t } = useTranslation(['moments', 'reading']);
  const formats = useFormats();
  return (
    <p className={styles.position}>
      <strong>{t(isFiltered ? 'filteredTitle' : 'reading:moments')}</strong>{' '}
      {event !== null && (
        <span key={event.id} id="moment-position">
          {t('position', {
            number: formats.number(events.indexOf(event) + 1),
            total: formats.number(events.length),
          })}
        </span>
      )}
    </p>
  );
}
