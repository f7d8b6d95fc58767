import { useTranslation } from 'react-i18next';
import type { Edition } from '../model/edition.ts';
import { toggled, type FilterCounts, type Filters } from '../model/filter.ts';
import { choiceFilters, type ChoiceFilterName } from '../model/filterTable.ts';
import styles from './FilterChoices.module.css';
import { ToggleChip } from './ToggleChip.tsx';

interface FilterChoicesProps {
  /** Which filter by choice. */
  readonly name: ChoiceFilterName;
  readonly edition: Edition;
  readonly filters: Filters;
  readonly counts: FilterCounts;
  /** How many events all filters leave. */
  readonly shown: number;
  readonly onFilters: (filters: Filters) => void;
}

/** A filter by choice, each choice with the number of events behind it. Of one choice alone there is nothing to choose. */
export function FilterChoices({ name, edition, filters, counts, shown, onFilters }: FilterChoicesProps) {
  const { t } = useTranslation('explore');
  const filter = choiceFilters.find((one) => one.name === name);
  const choices = filter?.choicesOf(edition) ?? [];
  if (filter === undefined || choices.length < 2) return null;
  const label = t(filter.label);
  return (
    <fieldset className={styles.group} aria-label={label}>
      <span className={styles.name} aria-hidden="true">
        {label}
      </span>
      <div className={styles.chips}>
        {choices.map((choice) => (
          <ToggleChip
            key={choice.id}
            label={choice.name}
            {...(filter.areKinds && { icon: `kind-${choice.id}`, kind: choice.id })}
            count={counts[name][choice.id] ?? 0}
            total={filters[name].length === 0 ? shown : undefined}
            pressed={filters[name].includes(choice.id)}
            onToggle={() => onFilters({ ...filters, [name]: toggled(filters[name], choice.id) })}
          />
        ))}
      </div>
    </fieldset>
  );
}
