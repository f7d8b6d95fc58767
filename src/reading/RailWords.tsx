import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { EditionEvent } from '../model/edition.ts';
import type { Gap, RailPart } from '../model/rail.ts';
import styles from './ChronicleRail.module.css';

/** How long nothing was recorded: “Two months later”. */
export function GapWords({ gap: { length } }: { readonly gap: Gap }) {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  if (length === null) return null;
  const { unit, count } = length;
  return (
    <p className={styles.gap} data-part="gap">
      {t(unit === 'months' ? 'rail_months' : 'rail_years', { count, number: formats.number(count) })}
    </p>
  );
}

interface FoldWordsProps {
  readonly part: Pick<RailPart<EditionEvent>, 'events' | 'span'>;
  /** Whether nothing is told before it. */
  readonly isFirst: boolean;
}

/** What is folded: “5 more, 7–8 September 2022”. */
export function FoldWords({ part: { events, span }, isFirst }: FoldWordsProps) {
  const { t } = useTranslation(['reading', 'counts']);
  const formats = useFormats();
  const count = events.length;
  const counted = { count, number: formats.number(count) };
  const many = isFirst ? t('counts:events', counted) : t('rail_more', counted);
  return t('rail_fold', { many, dates: formats.date(span) });
}
