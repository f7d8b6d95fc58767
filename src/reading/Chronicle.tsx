import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import styles from './Chronicle.module.css';

interface ChronicleProps {
  /** How many events the story has. */
  readonly total: number;
  /** How many of them the reader's filters leave. */
  readonly shown: number;
  /** Whether it is not yet known how many. */
  readonly isSearching: boolean;
  readonly onClearFilters: () => void;
  /** Whether all that can be opened in the list was, and the wish to open or close it; left out where nothing can be. */
  readonly opened?: { readonly all: boolean; readonly onToggle: () => void } | undefined;
  /** The list of those. */
  readonly children: ReactNode;
}

/** The story as a list, and what there is to say of the filters that it went through. */
export function Chronicle({ total, shown, isSearching, onClearFilters, opened, children }: ChronicleProps) {
  const { t } = useTranslation(['reading', 'explore']);
  const formats = useFormats();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className={styles.chronicle} data-part="list">
      <div className={styles.head}>
        <h2 ref={heading} id="chronicle" className={styles.title} tabIndex={-1}>
          {t('chronicle')}
        </h2>
        {opened !== undefined && (
          <button type="button" className={`${styles.openAll} needs-script`} onClick={opened.onToggle}>
            {t(opened.all ? 'closeAll' : 'openAll')}
          </button>
        )}
      </div>
      {isSearching && <p className={styles.empty}>{t('explore:searching')}</p>}
      {shown === 0 && !isSearching && (
        <div className={styles.empty}>
          <p>{t('noMatch')}</p>
          <button
            type="button"
            className={styles.clear}
            onClick={() => {
              // The button goes with what it mends.
              heading.current?.focus();
              onClearFilters();
            }}
          >
            {t('clearFilters')}
          </button>
        </div>
      )}
      {shown > 0 && shown < total && (
        <p className="paper-only">
          {t('explore:results', {
            count: shown,
            shown: formats.number(shown),
            total: formats.number(total),
          })}
        </p>
      )}
      {children}
    </section>
  );
}
