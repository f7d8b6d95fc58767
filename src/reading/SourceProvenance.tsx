import { useTranslation } from 'react-i18next';
import type { EditionSource } from '../model/edition.ts';
import { Prose } from './Prose.tsx';
import styles from './SourceProvenance.module.css';

/** Who carries a source, where that is not its publisher, and whether either is a party to the story. */
export function SourceProvenance({ source: { via, party } }: { readonly source: EditionSource }) {
  const { t } = useTranslation('reading');
  return (
    <>
      {via !== null && (
        <span>
          <Prose text={t('via', { publisher: via })} />
        </span>
      )}{' '}
      {party !== null && <span className={styles.party}>{t(`party_${party}`)}</span>}
    </>
  );
}
