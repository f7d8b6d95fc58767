import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/FormatsContext.ts';
import styles from './PaperImprint.module.css';

interface PaperImprintProps {
  /** The path of the page that is printed. */
  readonly path: string;
  /** The day of its last change: `2026-11-23`. */
  readonly updated: string;
}

/** What a sheet of paper must say of itself: where its text lives, and of which day it is. Not shown on screens. */
export function PaperImprint({ path, updated }: PaperImprintProps) {
  const { t } = useTranslation('page');
  const formats = useFormats();
  return (
    <div className={`${styles.imprint} paper-only`}>
      <p dir="ltr">{`${import.meta.env.SITE_ORIGIN}${path}`}</p>
      <p>{t('updated', { date: formats.day(updated) })}</p>
    </div>
  );
}
