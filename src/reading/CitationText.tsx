import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './CiteThis.module.css';
import { useCopying } from '../ui/useCopying.ts';
import { useFetchedText } from './useFetchedText.ts';

/** A citation as plain text, fetched when it is wanted, since what writes citations stays with the build. */
export function CitationText({ address }: { readonly address: string }) {
  const { t } = useTranslation('reading');
  const citation = useFetchedText(address);
  const { outcome, copy } = useCopying(address);
  const { text } = citation;
  return (
    <div className={styles.text}>
      {text === null ? (
        <output className={styles.citation}>
          {t(citation.hasFailed ? 'citationFailed' : 'citationLoading')}
        </output>
      ) : (
        <>
          {/* To be read by who wants to: with its address it is too long to be told. */}
          <p className={styles.citation}>{withAddress(text)}</p>
          <div className={styles.copy}>
            <button type="button" className={styles.button} onClick={() => void copy(text)}>
              {t('copyCitation')}
            </button>
            <output className={styles.outcome}>
              {outcome !== null && t(outcome.isCopied ? 'citationCopied' : 'citationRefused')}
            </output>
          </div>
        </>
      )}
    </div>
  );
}

/** The citation with its address apart, or else the last slash of it would begin the line in Arabic. */
function withAddress(citation: string): ReactNode {
  const [words, address, rest] = citation.split(/(https?:\/\/\S+)/u);
  return (
    <>
      {words}
      <bdi dir="ltr">{address}</bdi>
      {rest}
    </>
  );
}
