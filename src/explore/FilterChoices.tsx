import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '../model/edition.ts';
import { toggled, type FilterCounts, type Filters } from '../model/filter.ts';
import { choiceFilters } from '../model/filterTable.ts';
import styles from './FilterChoices.module.css';
import { ToggleChip } from './ToggleChip.tsx';

interface FilterChoicesProps {
  readonly edition: Edition;
  readonly filters: Filters;
  readonly counts: FilterCounts;
  readonly onFilters: (filters: Filters) => void;
}

/** The filters by choice, each choice with the number of events behind it. */
export function FilterChoices({ edition, filters, counts, onFilters }: FilterChoicesProps) {
  const { t } = useTranslation('explore');
  const id = useId();
  return choiceFilters.map(({ name, label, areKinds, choicesOf }) => (
    <fieldset key={name} className={styles.group} aria-labelledby={`${id}-${name}`}>
      <span id={`${id}-${name}`} className={styles.name}>
        {t(label)}
      </span>
      <div className={styles.chips}>
        {choicesOf(edition).map((choice) => (
          <ToggleChip
            key={choice.id}
            label={choice.name}
            {...(areKinds && { kind: choice.id })}
            count={counts[name][choice.id] ?? 0}
            pressed={filters[name].includes(choice.id)}
            onToggle={() => onFilters({ ...filters, [name]: toggled(filters[name], choice.id) })}
          />
        ))}
      </div>
    </fieldset>
  ));
}
