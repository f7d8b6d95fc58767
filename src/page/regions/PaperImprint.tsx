import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/FormatsContext.ts';
import styles from './PaperImprint.module.css';

interface PaperImprintProps {
  /** The path of the page that is printed. */
  readonly path: string;
  /** The day of its last change: `2026-11-23`. */
  readonly updated: string;
}

/** On paper only: the address of the page, and the day of its last change. */
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
