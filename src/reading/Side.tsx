import { useTranslation } from 'react-i18next';
import { excerptOf } from '../i18n/excerpt.ts';
import { useFormats } from '../i18n/FormatsContext.ts';
import { actorById } from '../model/byId.ts';
import type { EditionClaim, EditionUnanswered, WholeEdition } from '../model/wholeEdition.ts';
import styles from './MomentText.module.css';
import { Prose } from './Prose.tsx';
import { StanceMark } from './StanceMark.tsx';

/** How much of what somebody says is told (characters), the same on both sides: nearly always all of it. */
const longestClaim = 210;

interface SideProps {
  /** A claim, or that nothing was said. */
  readonly said: EditionClaim | EditionUnanswered;
  readonly edition: WholeEdition;
}

/** What one side says of a moment, or that no answer of theirs was found. */
export function Side({ said, edition }: SideProps) {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  const { short: actor, gender } = actorById(edition, said.by);
  const isClaim = 'stance' in said;
  return (
    <li className={styles.side}>
      <p className={styles.stance}>
        <StanceMark stance={isClaim ? said.stance : 'unanswered'} />
        <span>
          <Prose
            text={isClaim ? t(`stance_${said.stance}_${gender}`, { actor }) : t('unanswered', { actor })}
          />
        </span>
      </p>
      <p className={isClaim ? styles.said : styles.counted}>
        {isClaim ? (
          <Prose text={excerptOf(said.text, longestClaim, edition.language)} />
        ) : (
          t('unansweredSearched', { date: formats.day(said.searched) })
        )}
      </p>
    </li>
  );
}
