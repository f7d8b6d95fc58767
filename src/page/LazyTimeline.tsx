import { useEffect, useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { Timeline } from '../timeline/Timeline.tsx';
import styles from './LazyTimeline.module.css';

type Loaded =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'here'; readonly View: typeof Timeline };

/** The picture, fetched after the text is there; until then, and if it fails, words in its place. */
export function LazyTimeline(props: ComponentProps<typeof Timeline>) {
  const { t } = useTranslation('page');
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);

  // Keeps in step with the network.
  useEffect(
    function load() {
      let wanted = true;
      import('../timeline/Timeline.tsx').then(
        ({ Timeline: View }) => {
          if (wanted) setLoaded({ state: 'here', View });
        },
        () => {
          if (wanted) setLoaded({ state: 'failed' });
        },
      );
      return function ignore() {
        wanted = false;
      };
    },
    [attempt],
  );

  switch (loaded.state) {
    case 'here':
      return <loaded.View {...props} />;
    case 'loading':
      return (
        <p className={styles.instead} role="status">
          {t('pictureLoading')}
        </p>
      );
    case 'failed':
      return (
        <div className={styles.instead} role="alert">
          <p>{t('pictureFailed')}</p>
          <button
            type="button"
            className={styles.retry}
            onClick={() => {
              setLoaded({ state: 'loading' });
              setAttempt(attempt + 1);
            }}
          >
            {t('tryAgain')}
          </button>
        </div>
      );
  }
}
