import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Citation } from './citations.ts';
import { EventDate } from './EventDate.tsx';
import { languageOf } from './languages.ts';
import { Prose } from './Prose.tsx';
import styles from './SourceList.module.css';

/** One source: who published it, its headline in its own language, and what kind of witness it is. */
export function SourceItem({ citation: { number, source, anchor } }: { readonly citation: Citation }) {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  const language = languageOf(source.language);
  const publisher = <bdi className={styles.publisher}>{source.publisher}</bdi>;
  return (
    <li id={anchor} className={styles.source} tabIndex={-1}>
      <span className={styles.number}>{formats.number(number)}</span>
      <p className={styles.who}>
        {source.title === null ? <SourceLink url={source.url}>{publisher}</SourceLink> : publisher}{' '}
        {source.via !== null && (
          <span>
            <Prose text={t('via', { publisher: source.via })} />
          </span>
        )}{' '}
        {source.party !== null && <span className={styles.party}>{t(`party_${source.party}`)}</span>}
      </p>
      {source.title !== null && (
        <p className={styles.title}>
          <SourceLink url={source.url}>
            <bdi lang={source.language}>{source.title}</bdi>
          </SourceLink>
        </p>
      )}
      <p className={styles.details}>
        <span>{language === null ? <bdi>{source.language}</bdi> : t(`language_${language}`)}</span>{' '}
        {source.published !== null && <EventDate span={source.published} />}
      </p>
    </li>
  );
}

/** A link to somebody else's site, in a new tab, and saying so. */
function SourceLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  const { t } = useTranslation('reading');
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" className={styles.link}>
      {children}
      <svg className="icon" aria-hidden="true">
        <use href="#icon-external" />
      </svg>{' '}
      <span className="visually-hidden">{t('newTab')}</span>
    </a>
  );
}
