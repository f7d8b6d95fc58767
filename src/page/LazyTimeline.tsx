import { useCallback, useEffect, useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { Timeline } from '../timeline/Timeline.tsx';
import styles from './LazyTimeline.module.css';

/** The picture, fetched after the text is there; until then, and if it fails, words in its place. */
export function LazyTimeline(props: ComponentProps<typeof Timeline>) {
  const { t } = useTranslation('page');
  const [view, setView] = useState<{ readonly Timeline: typeof Timeline } | 'failed' | null>(null);

  const load = useCallback(() => {
    import('../timeline/Timeline.tsx').then(setView, () => {
      setView('failed');
    });
  }, []);

  // Keeps in step with the network.
  useEffect(load, [load]);

  if (view === null) return <output className={styles.instead}>{t('pictureLoading')}</output>;
  if (view !== 'failed') return <view.Timeline {...props} />;
  return (
    <div className={styles.instead} role="alert">
      <p>{t('pictureFailed')}</p>
      <button type="button" className={styles.retry} onClick={load}>
        {t('tryAgain')}
      </button>
    </div>
  );
}
