import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Citation } from './citations.ts';
import styles from './SourceReferences.module.css';

/** Small numbers that lead to the card's list of sources. */
export function SourceReferences({ citations }: { readonly citations: readonly Citation[] }) {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  return (
    <span className={styles.references}>
      {citations.map(({ number, source, anchor }) => (
        <a
          key={anchor}
          className={styles.reference}
          href={`#${anchor}`}
          aria-label={t('sourceReference', { number: formats.number(number), publisher: source.publisher })}
        >
          {formats.number(number)}
        </a>
      ))}
    </span>
  );
}
