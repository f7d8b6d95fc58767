import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '../model/edition.ts';
import { choiceCounts, toggled, type Filters } from '../model/filter.ts';
import styles from './FilterChoices.module.css';
import { ToggleChip } from './ToggleChip.tsx';

interface FilterChoicesProps {
  readonly edition: Edition;
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
}

/** The choices of kind and of group, each with the number of events behind it. */
export function FilterChoices({ edition, filters, onFilters }: FilterChoicesProps) {
  const { t } = useTranslation('explore');
  const id = useId();
  const counts = useMemo(() => choiceCounts(edition, filters), [edition, filters]);
  return (
    <>
      <fieldset className={styles.group} aria-labelledby={`${id}-kinds`}>
        <span id={`${id}-kinds`} className={styles.name}>
          {t('kinds')}
        </span>
        <div className={styles.chips}>
          {edition.kinds.map((kind) => (
            <ToggleChip
              key={kind.id}
              label={kind.name}
              kind={kind.id}
              count={counts.kinds[kind.id] ?? 0}
              pressed={filters.kinds.includes(kind.id)}
              onToggle={() => onFilters({ ...filters, kinds: toggled(filters.kinds, kind.id) })}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.group} aria-labelledby={`${id}-groups`}>
        <span id={`${id}-groups`} className={styles.name}>
          {t('groups')}
        </span>
        <div className={styles.chips}>
          {edition.lanes.map((lane) => (
            <ToggleChip
              key={lane.id}
              label={lane.name}
              count={counts.lanes[lane.id] ?? 0}
              pressed={filters.lanes.includes(lane.id)}
              onToggle={() => onFilters({ ...filters, lanes: toggled(filters.lanes, lane.id) })}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
