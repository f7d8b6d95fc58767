import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '../../model/edition.ts';
import { keyMomentsOf } from '../../model/moments.ts';
import { CiteThis } from '../../reading/CiteThis.tsx';
import { ShareLink } from '../../reading/ShareLink.tsx';
import { formats, offered } from '../../site/formats.ts';
import styles from './Colophon.module.css';
import { Publisher } from './Publisher.tsx';
import { RecordDates } from './RecordDates.tsx';

interface ColophonProps {
  readonly edition: Edition;
  /** Of the story in the reader's language. */
  readonly storyAddress: string;
  /** Where all corrections and additions are listed. */
  readonly changesAddress: string;
  /** Where accounts of the same thing stand side by side. */
  readonly accountsAddress: string;
  /** Where the key moments begin. */
  readonly momentsAddress: string;
  /** Where the licences of what others made are. */
  readonly licencesAddress: string;
  /** Editors want the timeline in their page. */
  readonly onEmbed: () => void;
}

/** The foot of the page: how the story is told, whose work it rests on, and how to pass it on. */
export function Colophon({
  edition,
  storyAddress,
  changesAddress,
  accountsAddress,
  momentsAddress,
  licencesAddress,
  onEmbed,
}: ColophonProps) {
  const { t } = useTranslation(['page', 'reading', 'story']);
  return (
    <footer className={styles.colophon}>
      <h2 className={styles.heading}>{t('aboutTitle')}</h2>
      <p>{t('aboutDates')}</p>
      <p>
        {t('aboutClaims')}
        {edition.hasAccounts && (
          <>
            {' '}
            <a href={accountsAddress}>{t('reading:accounts')}</a>
          </>
        )}
      </p>
      <p>{t('aboutSources')}</p>
      <p>
        {t('aboutChanges')} <a href={changesAddress}>{t('reading:revisions')}</a>
      </p>
      <RecordDates edition={edition} />
      {keyMomentsOf(edition).length > 0 && (
        <p>
          <a className="finger" href={momentsAddress}>
            {t('reading:moments')}
          </a>
        </p>
      )}
      <p>
        {t('aboutData')}{' '}
        {offered('as data').map((format, index) => (
          <Fragment key={format}>
            {index > 0 && ' · '}
            <a href={`${storyAddress}${formats[format].file}`} download>
              {formats[format].name}
            </a>
          </Fragment>
        ))}
        {' · '}
        <a href={edition.licence} rel="license">
          {t('licence')}
        </a>
      </p>
      <Publisher />
      <p>
        {t('aboutCredits')} <a href={licencesAddress}>{t('licences')}</a>
      </p>
      <ShareLink
        subject="story"
        href={storyAddress}
        title={t('story:headline')}
        text={t('story:standfirst')}
        onEmbed={onEmbed}
      />
      <CiteThis subject="story" href={storyAddress} />
    </footer>
  );
}
