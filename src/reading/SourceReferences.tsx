import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Citation } from './citations.ts';
import { InPageLink } from './InPageLink.tsx';
import styles from './SourceReferences.module.css';

/** Small numbers that lead to the card's list of sources. */
export function SourceReferences({ citations }: { readonly citations: readonly Citation[] }) {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  return (
    <span className={styles.references}>
      {citations.map(({ number, source, anchor }) => (
        <InPageLink
          key={anchor}
          className={styles.reference}
          href={`#${anchor}`}
          label={t('sourceReference', { number: formats.number(number), publisher: source.publisher })}
          // Moving the focus rather than the address: the address is the reader's place in the story.
          onFollow={() => bringTo(anchor)}
        >
          {formats.number(number)}
        </InPageLink>
      ))}
    </span>
  );
}

/** Brings the focus to a source, which may be collapsed. */
function bringTo(anchor: string): void {
  const source = document.getElementById(anchor);
  source?.closest('details')?.setAttribute('open', '');
  source?.focus();
}
