import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './SearchBox.module.css';

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The reader comes to the box. */
  readonly onIntent: () => void;
}

/** Where the reader types what to look for; every letter narrows the story at once. */
export function SearchBox({ query, onQuery, onIntent }: SearchBoxProps) {
  const { t } = useTranslation('explore');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);

  const clear = () => {
    onQuery('');
    input.current?.focus();
  };

  return (
    <div className={styles.search}>
      <label htmlFor={id} className="visually-hidden">
        {t('search')}
      </label>
      <svg className={`icon ${styles.lens}`} aria-hidden="true">
        <use href="#icon-search" />
      </svg>
      <input
        ref={input}
        id={id}
        className={styles.input}
        type="search"
        // A Latin name typed on the Arabic page runs its own way; an empty box runs the page's.
        dir={query === '' ? undefined : 'auto'}
        value={query}
        placeholder={t('searchHint')}
        autoComplete="off"
        enterKeyHint="search"
        onFocus={onIntent}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query !== '') clear();
        }}
      />
      {query !== '' && (
        <button type="button" className={styles.clear} aria-label={t('clearSearch')} onClick={clear}>
          <svg className="icon" aria-hidden="true">
            <use href="#icon-close" />
          </svg>
        </button>
      )}
    </div>
  );
}
