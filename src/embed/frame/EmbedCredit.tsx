import { useTranslation } from 'react-i18next';
import type { Edition } from '../../model/edition.ts';
import styles from './EmbedCredit.module.css';
import { RecordDates } from '../../page/regions/RecordDates.tsx';

interface EmbedCreditProps {
  readonly edition: Edition;
  /** Of the full page, at the place where the reader is. */
  readonly address: string;
  /** Where all corrections and additions are listed. */
  readonly changesAddress: string;
}

/** Whose the timeline is: where it lives in full, what was corrected, and of which days it is. */
export function EmbedCredit({ edition, address, changesAddress }: EmbedCreditProps) {
  const { t } = useTranslation(['embed', 'reading']);
  return (
    <footer className={styles.credit}>
      <a href={address} rel="noopener">
        {t('embed:fullPage')}
      </a>
      <a href={changesAddress} rel="noopener">
        {t('reading:revisions')}
      </a>
      <RecordDates edition={edition} />
    </footer>
  );
}
