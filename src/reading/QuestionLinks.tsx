import { useTranslation } from 'react-i18next';
import type { EditionClaim, WholeEdition } from '../model/wholeEdition.ts';
import styles from './EventText.module.css';
import { Prose } from './Prose.tsx';
import { questionAnchor } from './questionAnchor.ts';

interface QuestionLinksProps {
  readonly claims: readonly EditionClaim[];
  readonly edition: WholeEdition;
  /** Where accounts of the same thing stand side by side. */
  readonly accountsAddress: string;
}

/** The questions that `claims` give an answer to, each with the way to both its accounts. */
export function QuestionLinks({ claims, edition, accountsAddress }: QuestionLinksProps) {
  const { t } = useTranslation('reading');
  const given = new Set(claims.flatMap(({ accounts }) => accounts));
  const asked = edition.questions.filter(({ accounts }) => accounts.some(({ id }) => given.has(id)));
  if (asked.length === 0) return null;
  return (
    <ul className={styles.questions}>
      {asked.map(({ id, title }) => (
        <li key={id}>
          <a className="finger" href={`${accountsAddress}#${questionAnchor(id)}`}>
            <Prose text={t('accounts_link', { question: title })} />
          </a>
        </li>
      ))}
    </ul>
  );
}
