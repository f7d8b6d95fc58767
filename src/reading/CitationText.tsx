import { useTranslation } from 'react-i18next';
import styles from './CiteThis.module.css';
import { useCopying } from './useCopying.ts';
import { useFetchedText } from './useFetchedText.ts';

/** A citation as plain text, fetched when it is wanted, since what writes citations stays with the build. */
export function CitationText({ address }: { readonly address: string }) {
  const { t } = useTranslation('reading');
  const citation = useFetchedText(address);
  const { outcome, copy } = useCopying(address);
  const { text } = citation;
  return (
    <div className={styles.text}>
      <output className={styles.citation}>
        {text ?? t(citation.hasFailed ? 'citationFailed' : 'citationLoading')}
      </output>
      {text !== null && (
        <div className={styles.copy}>
          <button type="button" className={styles.button} onClick={() => void copy(text)}>
            {t('copyCitation')}
          </button>
          <output className={styles.outcome}>
            {outcome !== null && t(outcome.isCopied ? 'citationCopied' : 'citationRefused')}
          </output>
        </div>
      )}
    </div>
  );
}
