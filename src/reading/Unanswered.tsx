import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Edition, EditionUnanswered } from '../model/edition.ts';
import styles from './ClaimList.module.css';
import { actorOf } from './lookUp.ts';
import { Prose } from './Prose.tsx';

interface UnansweredProps {
  readonly unanswered: EditionUnanswered;
  readonly edition: Edition;
}

/** That somebody is accused and no answer was found, in the place where the answer would stand. */
export function Unanswered({ unanswered: { by, searched }, edition }: UnansweredProps) {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  return (
    <li className={styles.statement}>
      {/* An empty speech bubble of dashes. */}
      <svg
        className="icon"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.25"
        strokeLinejoin="round"
        strokeDasharray="3 3"
        aria-hidden="true"
      >
        <path d="M4 5h16v11h-9l-5 4v-4H4z" />
      </svg>
      <p className={styles.stance}>
        <Prose text={t('unanswered', { actor: actorOf(edition, by).short })} />
      </p>
      <p className={styles.searched}>{t('unansweredSearched', { date: formats.day(searched) })}</p>
    </li>
  );
}
