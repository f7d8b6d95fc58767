import { useTranslation } from 'react-i18next';
import styles from './Colophon.module.css';

/** The foot of the page: how the story is told, and whose work it rests on. */
export function Colophon() {
  const { t } = useTranslation('page');
  return (
    <footer className={styles.colophon}>
      <h2 className={styles.heading}>{t('aboutTitle')}</h2>
      <p>{t('aboutDates')}</p>
      <p>{t('aboutClaims')}</p>
      <p>{t('aboutCredits')}</p>
    </footer>
  );
}
