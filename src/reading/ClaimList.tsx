import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditionClaim, WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import styles from './ClaimList.module.css';
import { actorById } from '../model/byId.ts';
import { Prose } from './Prose.tsx';
import { StanceMark } from './StanceMark.tsx';
import { statementsOf } from '../model/statements.ts';
import { Unanswered } from './Unanswered.tsx';

interface ClaimListProps {
  readonly event: Pick<WholeEvent, 'claims' | 'unanswered'>;
  readonly edition: WholeEdition;
  /** The id that a claim has in the document, where something leads to it. */
  readonly anchorOf?: (claim: EditionClaim) => string;
  /** Small numbers that lead to the sources with these ids. */
  readonly renderReferences: (sources: readonly string[]) => ReactNode;
}

/** Who says what about an event, all set alike: a denial is as visible as an accusation, and so is a missing answer. */
export function ClaimList({
  event: { claims, unanswered },
  edition,
  anchorOf,
  renderReferences,
}: ClaimListProps) {
  const { t } = useTranslation('reading');
  return (
    <ul className={styles.claims}>
      {statementsOf(claims).map(({ by, stance, claims: said }) => {
        const { short: actor, gender } = actorById(edition, by);
        return (
          <li key={`${by} ${stance}`} className={styles.statement}>
            <StanceMark stance={stance} />
            <p className={styles.stance}>
              <Prose text={t(`stance_${stance}_${gender}`, { actor })} />
            </p>
            {said.map((claim) => (
              <p
                key={claim.text}
                className={styles.text}
                {...(anchorOf !== undefined && { id: anchorOf(claim), tabIndex: -1 })}
              >
                <Prose text={claim.text} />
                {/* No number begins a line. */}
                {'\u{A0}'}
                {renderReferences(claim.sources)}
              </p>
            ))}
          </li>
        );
      })}
      {unanswered.map((one) => (
        <Unanswered key={one.by} unanswered={one} edition={edition} />
      ))}
    </ul>
  );
}
