import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { EditionEvent } from '../../model/edition.ts';
import { Prose } from '../../reading/Prose.tsx';
import styles from './PeekBar.module.css';

interface PeekBarProps {
  readonly event: EditionEvent;
  readonly onRead: () => void;
}

/**
 * The selected event at the foot of the window, while its card is still further down: what was chosen, and the way to
 * it.
 */
export function PeekBar({ event, onRead }: PeekBarProps) {
  const { t } = useTranslation('page');
  const formats = useFormats();
  return (
    <button type="button" className={styles.bar} data-kind={event.kind} onClick={onRead}>
      <svg className={`icon ${styles.kind}`} aria-hidden="true">
        <use href={`#icon-kind-${event.kind}`} />
      </svg>
      <span className={styles.words}>
        <span className={styles.date}>{formats.date(event.span)}</span>
        <span key={event.id} className={styles.title}>
          <Prose text={event.title} />
        </span>
      </span>
      <span className={styles.read}>{t('read')}</span>
    </button>
  );
}
