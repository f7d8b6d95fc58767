import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Parties.module.css';
import { Prose } from './Prose.tsx';

/** Who took part in an event, by their full names, the one who acts first. */
export function Parties({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation('reading');
  const id = useId();
  return (
    <div className={styles.parties}>
      <p id={id} className={styles.label}>
        {t('parties')}
      </p>
      <ul className={styles.names} aria-labelledby={id}>
        {names.map((name) => (
          <li key={name}>
            <Prose text={name} />
          </li>
        ))}
      </ul>
    </div>
  );
}
