import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Edition } from '../model/edition.ts';
import { day } from '../time/span.ts';
import styles from './EmbedCredit.module.css';

interface EmbedCreditProps {
  readonly edition: Edition;
  /** Of the full page, at the place where the reader is. */
  readonly address: string;
}

/** Whose the timeline is: where it lives in full, and of which day it is. */
export function EmbedCredit({ edition, address }: EmbedCreditProps) {
  const { t } = useTranslation(['embed', 'page']);
  const formats = useFormats();
  const updated = Date.parse(edition.updated);
  return (
    <footer className={styles.credit}>
      <a href={address} rel="noopener">
        {t('embed:fullPage')}
      </a>
      <p>{t('page:updated', { date: formats.window({ start: updated, end: updated + day }) })}</p>
    </footer>
  );
}
