import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { Edition } from '../../model/edition.ts';

interface RecordDatesProps {
  readonly edition: Edition;
  readonly className?: string | undefined;
}

/** Up to which day events are recorded, and apart from it, when the text was last edited. */
export function RecordDates({ edition, className }: RecordDatesProps) {
  const { t } = useTranslation('page');
  const formats = useFormats();
  return (
    <p className={className}>
      {`${t('recordedUntil', { date: formats.day(edition.recordedUntil) })} · ${t('updated', { date: formats.day(edition.updated) })}`}
    </p>
  );
}
