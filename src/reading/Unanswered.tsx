import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Edition } from '../model/edition.ts';
import type { EditionUnanswered } from '../model/wholeEdition.ts';
import styles from './ClaimList.module.css';
import { actorById } from '../model/byId.ts';
import { Prose } from './Prose.tsx';
import { StanceMark } from './StanceMark.tsx';

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
      <StanceMark stance="unanswered" />
      <p className={styles.stance}>
        <Prose text={t('unanswered', { actor: actorById(edition, by).short })} />
      </p>
      <p className={styles.searched}>{t('unansweredSearched', { date: formats.day(searched) })}</p>
    </li>
  );
}
