import { useTranslation } from 'react-i18next';
import type { EditionEvent } from '../../model/edition.ts';
import { InPageLink } from '../../reading/InPageLink.tsx';
import { Prose } from '../../reading/Prose.tsx';
import styles from './MomentSteps.module.css';
import type { Sequence } from './sequence.ts';

/**
 * The way on: the moment before, the moment after, and after the last the first. The links stay where they are, so that one
 * can press the same again and again.
 */
export function MomentSteps({ events, event, addressOf, onGo }: Sequence) {
  const { t } = useTranslation('moments');
  const at = events.indexOf(event);
  const previous = events[at - 1] ?? null;
  const next = events[at + 1] ?? null;
  const first = at > 0 ? (events[0] ?? null) : null;
  const linkTo = (target: EditionEvent | null, way: 'previous' | 'next', words: string) => (
    <InPageLink
      className={styles.step}
      href={target && addressOf(target.id)}
      rel={way === 'previous' ? 'prev' : 'next'}
      onFollow={() => {
        if (target !== null) onGo(target.id);
      }}
    >
      <span className={styles.way}>
        <svg className="icon directional" aria-hidden="true">
          <use href={`#icon-${way}`} />
        </svg>
        {words}
      </span>{' '}
      {target !== null && (
        <span key={target.id} className={styles.headline}>
          <Prose text={target.title} />
        </span>
      )}
    </InPageLink>
  );
  return (
    <nav className={styles.steps} aria-label={t('steps')}>
      {linkTo(previous, 'previous', previous === null ? t('isFirst') : t('previous'))}
      {linkTo(next ?? first, 'next', next === null ? t('again') : t('next'))}
    </nav>
  );
}
