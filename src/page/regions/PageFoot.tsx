import { useTranslation } from 'react-i18next';
import type { Edition } from '../../model/edition.ts';
import { keyMomentsOf } from '../../model/moments.ts';
import { pathOf } from '../../site/sitePages.ts';
import styles from './Colophon.module.css';
import { Publisher } from './Publisher.tsx';
import { RecordDates } from './RecordDates.tsx';

interface PageFootProps {
  readonly edition: Edition;
  readonly base: string;
}

/** The foot of the pages beside the story: up to when it goes, what was corrected in it, where its sources are. */
export function PageFoot({ edition, base }: PageFootProps) {
  const { t } = useTranslation('reading');
  const hrefOf = (kind: 'accounts' | 'changes' | 'sources') => pathOf({ kind }, edition.locale, base);
  return (
    <footer className={styles.colophon}>
      <RecordDates edition={edition} />
      <p className={styles.links}>
        <a href={hrefOf('changes')}>{t('revisions')}</a>
        {' · '}
        <a href={hrefOf('sources')}>{t('sources')}</a>
        {keyMomentsOf(edition).length > 0 && (
          <>
            {' · '}
            <a href={pathOf({ kind: 'moment', event: null }, edition.locale, base)}>{t('moments')}</a>
          </>
        )}
        {edition.hasAccounts && (
          <>
            {' · '}
            <a href={hrefOf('accounts')}>{t('accounts')}</a>
          </>
        )}
      </p>
      <Publisher />
    </footer>
  );
}
