import { useId, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './KeyHelp.module.css';

interface KeyHelpProps {
  /** Whoever has the dialog shows it. */
  readonly ref: Ref<HTMLDialogElement>;
}

/** What keys do in the picture: a dialog, after which the focus is where it was. */
export function KeyHelp({ ref }: KeyHelpProps) {
  const { t } = useTranslation(['timeline', 'reading']);
  const id = useId();
  // Their names are those that are printed on them, on keyboards of all our languages.
  const rows = [
    { keys: ['←', '→'], does: t('keysInTime') },
    { keys: ['↑', '↓'], does: t('keysAcross') },
    { keys: ['Home', 'End'], does: t('keysToEnds') },
    { keys: ['Page Up', 'Page Down'], does: t('keysToChapter') },
    { keys: ['+'], does: t('zoomIn') },
    { keys: ['−'], does: t('zoomOut') },
    { keys: ['Enter'], does: t('keysOpen') },
    { keys: ['Esc'], does: t('keysHideTip') },
  ];
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={id}>
      <form method="dialog" className={styles.head}>
        <h2 id={id} className={styles.title}>
          {t('keys')}
        </h2>
        <button type="submit" className={styles.close} aria-label={t('reading:close')}>
          <svg className="icon" aria-hidden="true">
            <use href="#icon-close" />
          </svg>
        </button>
      </form>
      <dl className={styles.keys}>
        {rows.map(({ keys, does }) => (
          <div key={does} className={styles.row}>
            <dt className={styles.of} dir="ltr">
              {keys.map((key) => (
                <kbd key={key} className={styles.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
