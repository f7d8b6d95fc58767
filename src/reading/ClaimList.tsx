import { useTranslation } from 'react-i18next';
import type { Edition, EditionClaim } from '../model/edition.ts';
import type { Citation } from './citations.ts';
import styles from './ClaimList.module.css';
import { actorOf } from './lookUp.ts';
import { Prose } from './Prose.tsx';
import { SourceReferences } from './SourceReferences.tsx';
import { StanceMark } from './StanceMark.tsx';
import { statementsOf } from './statements.ts';

interface ClaimListProps {
  readonly claims: readonly EditionClaim[];
  readonly edition: Edition;
  /** The sources that the card lists, the claims' own among them. */
  readonly citations: readonly Citation[];
}

/** Who says what about an event, each in the same dress: a denial is as visible as an accusation. */
export function ClaimList({ claims, edition, citations }: ClaimListProps) {
  const { t } = useTranslation('reading');
  return (
    <ul className={styles.claims}>
      {statementsOf(claims).map(({ by, stance, claims: said }) => {
        const { short: actor, gender } = actorOf(edition, by);
        return (
          <li key={`${by} ${stance}`} className={styles.statement}>
            <StanceMark stance={stance} />
            <p className={styles.stance}>
              <Prose text={t(`stance_${stance}_${gender}`, { actor })} />
            </p>
            {said.map(({ text, sources }) => (
              <p key={text} className={styles.text}>
                <Prose text={text} />{' '}
                <SourceReferences citations={citations.filter(({ source }) => sources.includes(source.id))} />
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
