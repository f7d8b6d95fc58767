import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { Edition } from '../../model/edition.ts';
import type { Filters } from '../../model/filter.ts';
import { choiceFilters, switchFilters } from '../../model/filterTable.ts';
import { visibleQuery } from '../../model/search.ts';
import { InPageLink } from '../../reading/InPageLink.tsx';
import styles from './FilteredMoments.module.css';

interface FilteredMomentsProps {
  readonly edition: Edition;
  readonly filters: Filters;
  /** Whether they leave nothing. */
  readonly isEmpty: boolean;
  /** Where the key moments are gone through. */
  readonly keyMoments: string;
  readonly onLeave: () => void;
}

/** Tells by what the events are chosen that are gone through, and leads to the key moments instead. */
export function FilteredMoments({ edition, filters, isEmpty, keyMoments, onLeave }: FilteredMomentsProps) {
  const { t } = useTranslation(['moments', 'explore', 'reading']);
  const formats = useFormats();
  const query = visibleQuery(filters.query);
  const named = [
    ...choiceFilters.flatMap(({ name, choicesOf }) =>
      choicesOf(edition)
        .filter(({ id }) => filters[name].includes(id))
        .map((choice) => choice.name),
    ),
    ...switchFilters.filter(({ name }) => filters[name]).map(({ label }) => t(`explore:${label}`)),
    ...(query === '' ? [] : [t('query', { query })]),
  ];
  return (
    <p className={styles.filtered}>
      {isEmpty ? t('reading:noMatch') : t('filtered', { filters: formats.list(named) })}{' '}
      <InPageLink href={keyMoments} onFollow={onLeave}>
        {t('leaveFilters')}
      </InPageLink>
    </p>
  );
}
