import { useTranslation } from 'react-i18next';
import type { WholeEdition } from '../model/wholeEdition.ts';
import type { Citation } from './citations.ts';
import { SourceItem } from './SourceItem.tsx';
import styles from './SourceList.module.css';

interface SourceListProps {
  readonly citations: readonly Citation[];
  readonly edition: WholeEdition;
}

/** Where a reader can check what the card says, numbered; publishers with a part in the matter are marked. */
export function SourceList({ citations, edition }: SourceListProps) {
  const { t } = useTranslation(['reading', 'story']);
  return (
    <>
      <ol className={styles.sources}>
        {citations.map((citation) => (
          <SourceItem key={citation.anchor} citation={citation} edition={edition} />
        ))}
      </ol>
      {citations.some(({ source }) => source.marks.length > 0) && (
        <p className={styles.explanation}>{t('story:markedSources')}</p>
      )}
    </>
  );
}
