import { useTranslation } from 'react-i18next';
import styles from './PictureFailure.module.css';

interface PictureFailureProps {
  /** Null where trying again is of no use. */
  readonly onRetry: (() => void) | null;
}

/** Tells that the live picture does not come. */
export function PictureFailure({ onRetry }: PictureFailureProps) {
  const { t } = useTranslation('page');
  return (
    <div className={styles.failure} role="alert">
      <p>{t('pictureFailed')}</p>
      {onRetry !== null && (
        <button type="button" className={styles.retry} onClick={onRetry}>
          {t('tryAgain')}
        </button>
      )}
    </div>
  );
}
