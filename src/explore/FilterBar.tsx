import { memo, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Edition } from '../model/edition.ts';
import { activeCount, filterCounts, isFiltering, noFilters, type Filters } from '../model/filter.ts';
import { switchFilters, type ChoiceFilterName, type SwitchFilterName } from '../model/filterTable.ts';
import type { Search } from '../model/search.ts';
import type { LaneChoice } from '../model/lanes.ts';
import { chosenWords } from './chosenWords.ts';
import { FilterChoices } from './FilterChoices.tsx';
import styles from './FilterBar.module.css';
import { LanePicker } from './LanePicker.tsx';
import { Results } from './Results.tsx';
import { SearchBox } from './SearchBox.tsx';
import type { SearchOffer } from './SearchResults.tsx';
import { ToggleChip } from './ToggleChip.tsx';

interface FilterBarProps {
  readonly edition: Edition;
  readonly filters: Filters;
  readonly search: Search;
  /** What was found, as rows below the search box. */
  readonly offer: SearchOffer;
  /** How many events the filters leave. */
  readonly shown: number;
  /** Whether the page lists the events, under the id `chronicle`. */
  readonly listed: boolean;
  readonly onFilters: (filters: Filters) => void;
  /** The reader is about to search, or tries again. */
  readonly onSearch: () => void;
  readonly lanes: LaneChoice;
  readonly onLanes: (lanes: LaneChoice) => void;
  /** What else stands in its row of tools. */
  readonly tools?: ReactNode;
}

/**
 * What the reader wants to see of the story: every filter, and how the picture is arranged.
 * The choices wait behind one button, which says how many are made, so that the picture comes first.
 * It stays while the window moves: its counts and plurals are too dear to write at each step of a drag.
 */
export const FilterBar = memo(function FilterBar({
  edition,
  filters,
  search,
  offer,
  shown,
  listed,
  onFilters,
  onSearch,
  lanes,
  onLanes,
  tools,
}: FilterBarProps) {
  const { t } = useTranslation('explore');
  const formats = useFormats();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const active = activeCount(filters);
  const filtering = isFiltering(filters);
  const { isFound } = search;
  const counts = useMemo(() => filterCounts(edition, filters, isFound), [edition, filters, isFound]);

  const choicesOf = (name: ChoiceFilterName) => (
    <FilterChoices
      name={name}
      edition={edition}
      filters={filters}
      counts={counts}
      shown={shown}
      onFilters={onFilters}
    />
  );
  // What no event is of, or each, leaves nothing to choose.
  const parts = (name: SwitchFilterName) => {
    const of = filterCounts(edition, noFilters)[name];
    return of > 0 && of < edition.events.length;
  };
  const switchesOf = (isWanted: (filter: (typeof switchFilters)[number]) => boolean) =>
    switchFilters
      .filter((filter) => isWanted(filter) && (filters[filter.name] || parts(filter.name)))
      .map(({ name, label, icon }) => (
        <ToggleChip
          key={name}
          label={t(label)}
          icon={icon}
          count={counts[name]}
          total={shown}
          pressed={filters[name]}
          onToggle={() => onFilters({ ...filters, [name]: !filters[name] })}
        />
      ));
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the element is younger than the baseline, the role is not
    <div role="search" className={`${styles.bar} needs-script`}>
      <div
        className={styles.inside}
        role="presentation"
        onKeyDown={(event) => {
          const { key, target } = event;
          // In the search box it closes the rows, and empties the box.
          const searches = target instanceof Element && target.matches('[role="combobox"]');
          if (key !== 'Escape' || !open || searches) return;
          // It closes nothing around it.
          event.stopPropagation();
          setOpen(false);
          opener.current?.focus();
        }}
      >
        <SearchBox
          query={filters.query}
          onQuery={(query) => onFilters({ ...filters, query })}
          onIntent={onSearch}
          offer={offer}
        />
        <button
          ref={opener}
          type="button"
          className={styles.opener}
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          <svg className="icon" aria-hidden="true">
            <use href="#icon-filter" />
          </svg>
          {t('openFilters')}
          {active > 0 && (
            <>
              <span className={styles.active} aria-hidden="true">
                {formats.number(active)}
              </span>
              <span className="visually-hidden">
                {t('chosen', { count: active, number: formats.number(active) })}
              </span>
            </>
          )}
        </button>
        {tools}
        <div id={panel} className={styles.panel} data-open={open}>
          {/* Before the kinds, as where there is room: the order of Tab is that of the eye. */}
          <div className={styles.rest}>
            <LanePicker lanes={lanes} onLanes={onLanes} />
            {switchesOf(({ icon }) => icon === undefined)}
          </div>
          <div className={styles.legend}>
            {choicesOf('kinds')}
            {switchesOf(({ icon }) => icon !== undefined)}
          </div>
          {/* A hundred elements, of which a page that nobody filters is free. */}
          {open && (
            <>
              {choicesOf('leads')}
              {choicesOf('lanes')}
              {choicesOf('chapters')}
            </>
          )}
        </div>
        <div className={styles.outcome} data-filtering={filtering}>
          <Results
            className={styles.results}
            shown={shown}
            total={edition.events.length}
            filtering={filtering}
            choices={chosenWords(edition, filters, t, formats)}
            state={search.state}
          />
          {search.state === 'failed' && (
            <button
              type="button"
              className={styles.clear}
              onClick={({ currentTarget }) => {
                // The button goes with what it mends.
                currentTarget.closest('[role=search]')?.querySelector('input')?.focus();
                onSearch();
              }}
            >
              {t('searchAgain')}
            </button>
          )}
          {filtering && listed && shown > 0 && (
            // Below the picture the list is far from the words that have just changed it.
            <a className={styles.toList} href="#chronicle">
              {t('toList')}
            </a>
          )}
          {/* Never taken away, for then the focus would be lost with it. */}
          <button
            type="button"
            className={styles.clear}
            aria-disabled={!filtering}
            onClick={() => {
              if (filtering) onFilters(noFilters);
            }}
          >
            {t('clearAll')}
          </button>
        </div>
      </div>
    </div>
  );
});
