import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './SearchBox.module.css';
import { SearchResults, type SearchOffer } from './SearchResults.tsx';
import { useRoomBelow } from './useRoomBelow.ts';

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The reader comes to the box. */
  readonly onIntent: () => void;
  readonly offer: SearchOffer;
}

/** Where the reader types what to look for; every letter narrows the story at once, and rows below say what was found. */
export function SearchBox({ query, onQuery, onIntent, offer }: SearchBoxProps) {
  const { t } = useTranslation('explore');
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  // The number of the row that keys have come to: -1 while they are in the box, null while the rows are closed.
  const [active, setActive] = useState<number | null>(null);
  const { rows } = offer;
  const isOpen = active !== null && rows.length > 0;
  const at = active ?? -1;
  const row = rows[at];
  const rowsId = `${id}-rows`;
  useRoomBelow(isOpen, box);

  const close = () => setActive(null);
  const search = (typed: string) => {
    onQuery(typed);
    setActive(-1);
  };
  const clear = () => {
    search('');
    box.current?.focus();
  };
  const press = (key: KeyboardEvent) => {
    const next = rowAfter(at, key.key, rows.length);
    // While a word is put together from several keys, they are its own.
    if (key.nativeEvent.isComposing) return;
    if (next !== null) setActive(next);
    else if (key.key === 'Enter' && row) {
      close();
      offer.onChoose(row);
    } else if (isOpen && (key.key === 'Enter' || key.key === 'Escape')) close();
    else if (query !== '' && key.key === 'Escape') clear();
    else return;
    key.preventDefault();
  };

  return (
    <div className={styles.search}>
      <svg className={`icon ${styles.lens}`} aria-hidden="true">
        <use href="#icon-search" />
      </svg>
      <input
        ref={box}
        className={styles.input}
        type="search"
        role="combobox"
        aria-label={t('search')}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? rowsId : undefined}
        aria-activedescendant={row && `${rowsId}-${at}`}
        // A Latin name typed on the Arabic page runs its own way; an empty box runs the page's.
        dir={query === '' ? undefined : 'auto'}
        value={query}
        placeholder={t('searchHint')}
        autoComplete="off"
        enterKeyHint="search"
        onFocus={onIntent}
        onBlur={close}
        onClick={() => setActive(at)}
        onChange={(event) => search(event.currentTarget.value)}
        onKeyDown={press}
      />
      {query !== '' && (
        <button type="button" className={styles.clear} aria-label={t('clearSearch')} onClick={clear}>
          <svg className="icon" aria-hidden="true">
            <use href="#icon-close" />
          </svg>
        </button>
      )}
      {isOpen && (
        <SearchResults
          {...offer}
          id={rowsId}
          active={at}
          onChoose={(chosen) => {
            // The keyboard of a phone would hide where the row leads. The rows go with the focus.
            box.current?.blur();
            offer.onChoose(chosen);
          }}
        />
      )}
    </div>
  );
}

/** The number of the row to which `key` leads from the one `at` (-1: the box) of `length`; null where it leads to none. */
function rowAfter(at: number, key: string, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return (at < 1 ? length : at) - 1;
  // In the box they go through what was typed.
  if (at < 0) return null;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
