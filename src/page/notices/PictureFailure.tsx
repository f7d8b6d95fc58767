import { useTranslation } from 'react-i18next';
import styles from './PictureFailure.module.css';
import type { Remedy } from './useRemedy.ts';

interface PictureFailureProps {
  /** What the reader can do about it; null where trying again is of no use. */
  readonly remedy: Remedy | null;
}

/** Tells that the live picture does not come. */
export function PictureFailure({ remedy }: PictureFailureProps) {
  const { t } = useTranslation('page');
  return (
    <div className={styles.failure} role="alert">
      <p>{t('pictureFailed')}</p>
      {remedy !== null && (
        <button type="button" className={styles.retry} onClick={remedy.act}>
          {remedy.words}
        </button>
      )}
    </div>
  );
}
