import { useTranslation } from 'react-i18next';
import { aroundVariable } from '../i18n/aroundVariable.ts';
import type { EditionSource } from '../model/wholeEdition.ts';
import styles from './SourceProvenance.module.css';

/** Who carries a source, where that is not its publisher, and why either is no bystander. */
export function SourceProvenance({ source: { via, marks } }: { readonly source: EditionSource }) {
  return (
    <>
      {via !== null && <Via publisher={via} />}{' '}
      {marks.map((mark) => (
        <span key={mark} className={styles.mark}>
          {mark}
        </span>
      ))}
    </>
  );
}

/**
 * The name whole, and apart from what surrounds it: `24 Chasa` is one name, and in Arabic it would end with its number.
 */
function Via({ publisher }: { readonly publisher: string }) {
  const { t } = useTranslation('reading');
  const [before, after] = aroundVariable((name) => t('via', { publisher: name }));
  return (
    <>
      {before}
      <bdi>{publisher}</bdi>
      {after}
    </>
  );
}
