import { useTranslation } from 'react-i18next';
import { CiteThis } from '../reading/CiteThis.tsx';
import { ShareLink } from '../reading/ShareLink.tsx';
import styles from './Colophon.module.css';

interface ColophonProps {
  /** Of the story in the reader's language. */
  readonly storyAddress: string;
  /** Editors want the timeline in their page. */
  readonly onEmbed: () => void;
}

/** The foot of the page: how the story is told, whose work it rests on, and how to pass it on. */
export function Colophon({ storyAddress, onEmbed }: ColophonProps) {
  const { t } = useTranslation('page');
  return (
    <footer className={styles.colophon}>
      <h2 className={styles.heading}>{t('aboutTitle')}</h2>
      <p>{t('aboutDates')}</p>
      <p>{t('aboutClaims')}</p>
      <p>{t('aboutCredits')}</p>
      <ShareLink
        subject="story"
        href={storyAddress}
        title={t('headline')}
        text={t('standfirst')}
        onEmbed={onEmbed}
      />
      <CiteThis subject="story" href={storyAddress} />
    </footer>
  );
}
