import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import { actorById } from '../model/byId.ts';
import type { EditionClaim, WholeEdition } from '../model/wholeEdition.ts';
import type { Citation } from './citations.ts';
import { EventDate } from './EventDate.tsx';
import { Prose } from './Prose.tsx';
import { readableAddress } from './readableAddress.ts';
import { SourceLanguage } from './SourceLanguage.tsx';
import styles from './SourceList.module.css';
import { SourceProvenance } from './SourceProvenance.tsx';

interface SourceItemProps {
  readonly citation: Citation;
  readonly edition: WholeEdition;
}

/** One source: who published it, its headline in its own language, what kind of witness it is, and the
 * ways back to what it is cited for. */
export function SourceItem({ citation: { number, source, anchor, places }, edition }: SourceItemProps) {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  const said = ({ by, stance }: EditionClaim) => {
    const { short: actor, gender } = actorById(edition, by);
    return t(`stance_${stance}_${gender}`, { actor });
  };
  const publisher = <bdi className={styles.publisher}>{source.publisher}</bdi>;
  return (
    <li id={anchor} className={styles.source} tabIndex={-1}>
      <span className={styles.number}>{formats.number(number)}</span>
      <p className={styles.who}>
        {source.title === null ? <SourceLink url={source.url}>{publisher}</SourceLink> : publisher}{' '}
        <SourceProvenance source={source} />
      </p>
      {source.title !== null && (
        <p className={styles.title}>
          <SourceLink url={source.url}>
            <bdi lang={source.language}>{source.title}</bdi>
          </SourceLink>
        </p>
      )}
      <p className={styles.details}>
        <span>
          <SourceLanguage tag={source.language} />
        </span>{' '}
        {source.published !== null && <EventDate span={source.published} />}
        {places.map(({ anchor: place, claim }) => (
          <a key={place} href={`#${place}`} className={styles.back} role="doc-backlink">
            <Prose text={claim === null ? t('summary') : said(claim)} />
          </a>
        ))}
      </p>
    </li>
  );
}

/** A link to somebody else's site, in a new tab, and saying so. */
function SourceLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  const { t } = useTranslation('reading');
  return (
    <a href={readableAddress(url)} target="_blank" rel="noopener noreferrer" className={styles.link}>
      {children}
      <svg className="icon" aria-hidden="true">
        <use href="#icon-external" />
      </svg>{' '}
      <span className="visually-hidden">{t('newTab')}</span>
    </a>
  );
}
