import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { EditionEvent } from '../model/edition.ts';
import type { Found, SearchRow, TextRun } from '../model/search.ts';
import styles from './SearchResults.module.css';

/** What was found, and what is done with it. */
export interface SearchOffer {
  readonly rows: readonly SearchRow[];
  readonly found: Found | null;
  /** The words of an event around what was found in it. */
  readonly renderWords: (event: EditionEvent) => ReactNode;
  readonly onChoose: (row: SearchRow) => void;
}

interface SearchResultsProps extends SearchOffer {
  /** The id of the list; those of its rows have their numbers after it. */
  readonly id: string;
  /** The number of the row that keys have come to; -1 while they are in the box. */
  readonly active: number;
}

/** The rows below the search box: the box keeps the focus, and says which of them is active. */
export function SearchResults({ id, active, rows, onChoose, ...offer }: SearchResultsProps) {
  const { t } = useTranslation('explore');
  return (
    <div
      id={id}
      className={styles.results}
      // No select has dates and marked words in it.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      aria-label={t('found')}
      tabIndex={-1}
      // Whoever presses a row stays in the box.
      onMouseDown={(press) => press.preventDefault()}
    >
      {rows.map((row, index) => (
        // Keys come to it by way of the box.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          ref={index === active ? bringIntoView : undefined}
          // By its place: with each letter other events are in it, and none has to move.
          key={index}
          id={`${id}-${index}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          data-row={row.kind}
          onClick={() => onChoose(row)}
        >
          <RowWords row={row} {...offer} />
        </div>
      ))}
    </div>
  );
}

/** Within the rows, which may be higher than there is room. */
function bringIntoView(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: 'nearest' });
}

function RowWords({
  row,
  found,
  renderWords,
}: Pick<SearchOffer, 'found' | 'renderWords'> & { readonly row: SearchRow }) {
  const { t } = useTranslation('explore');
  const formats = useFormats();
  if (row.kind === 'date') return t('goToDate', { date: formats.date(row.span) });
  if (row.kind === 'picture') return t('showFound');
  if (row.kind === 'list') return t('allFound', { count: row.count, number: formats.number(row.count) });
  const { event } = row;
  return (
    <>
      <small>{formats.date(event.span)}</small>
      <strong>
        <MarkedText runs={found?.runsOf(event.title) ?? []} />
      </strong>
      <span>{renderWords(event)}</span>
    </>
  );
}

/** A text in which is marked what was searched for. */
export function MarkedText({ runs }: { readonly runs: readonly TextRun[] }) {
  const formats = useFormats();
  return runs.map(({ text, isMatch }, index) => {
    const words = formats.digitsOf(text);
    // Runs have no identity but their place in the text.
    return isMatch ? <mark key={index}>{words}</mark> : words;
  });
}
