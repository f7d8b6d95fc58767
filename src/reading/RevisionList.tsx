import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { EditionRevision } from '../model/wholeEdition.ts';
import { Prose } from './Prose.tsx';
import styles from './RevisionList.module.css';

/** What was changed of what readers are told, latest first: `Corrected, 28 November 2026: …`. */
export function RevisionList({ revisions }: { readonly revisions: readonly EditionRevision[] }) {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  return (
    <ul className={styles.revisions}>
      {revisions.map(({ day, sort, text }) => (
        <li key={day}>
          <span className={styles.sort}>{t(`revision_${sort}`, { date: formats.day(day) })}</span>{' '}
          <Prose text={text} />
        </li>
      ))}
    </ul>
  );
}
