import { useTranslation } from 'react-i18next';
import type { Citation } from './citations.ts';
import { SourceItem } from './SourceItem.tsx';
import styles from './SourceList.module.css';

/** Where a reader can check what the card says, numbered; publishers with a part in the matter are marked. */
export function SourceList({ citations }: { readonly citations: readonly Citation[] }) {
  const { t } = useTranslation(['reading', 'story']);
  return (
    <>
      <ol className={styles.sources}>
        {citations.map((citation) => (
          <SourceItem key={citation.anchor} citation={citation} />
        ))}
      </ol>
      {citations.some(({ source }) => source.marks.length > 0) && (
        <p className={styles.explanation}>{t('story:markedSources')}</p>
      )}
    </>
  );
}
