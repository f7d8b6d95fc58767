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
        {/* Reckoned by Intl, and where a browser's tables differ from the build's, the build's date stands. */}
        <dt>{t('calendar_umalqura')}</dt>
        <dd suppressHydrationWarning>{formats.dateIn('umalqura', span)}</dd>
        <dt>{t('calendar_persian')}</dt>
        <dd suppressHydrationWarning>{formats.dateIn('persian', span)}</dd>
      </dl>
    </details>
  );
}
