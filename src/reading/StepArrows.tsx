import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import styles from './StepArrows.module.css';
import { StepLink, type Steps } from './StepLink.tsx';

/** The way on as arrows at the head of the card, where they stay put while one leafs through the story. */
export function StepArrows(steps: Steps) {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  return (['previous', 'next'] as const).map((way) => (
    <StepLink
      key={way}
      way={way}
      event={steps[way]}
      permalinkOf={steps.permalinkOf}
      onSelect={steps.onSelect}
      className={styles.arrow}
      label={({ title }) =>
        t(way === 'previous' ? 'previousNamed' : 'nextNamed', { title: formats.digitsOf(title) })
      }
    >
      <svg className="icon directional" aria-hidden="true">
        <use href={`#icon-${way}`} />
      </svg>
    </StepLink>
  ));
}
