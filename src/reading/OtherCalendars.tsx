import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Span } from '../time/span.ts';
import styles from './OtherCalendars.module.css';

/** The same date as other calendars of the region write it, for readers who want it. */
export function OtherCalendars({ span }: { readonly span: Span }) {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  return (
    <details className={styles.calendars}>
      <summary>{t('otherCalendars')}</summary>
      <dl>
        {formats.language.otherCalendars.map((calendar) => (
          <Fragment key={calendar}>
            <dt>{t(`calendar_${calendar}`)}</dt>
            <dd>{formats.dateIn(calendar, span)}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}
