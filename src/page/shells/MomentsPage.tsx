import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../explore/LanguageSwitch.tsx';
import type { Locale } from '../../i18n/locale.ts';
import type { Edition, EditionEvent } from '../../model/edition.ts';
import { pathOf } from '../../site/sitePages.ts';
import { regionIds } from '../navigation/focusManagement.ts';
import { MomentPosition } from '../moments/MomentPosition.tsx';
import { PageFoot } from '../regions/PageFoot.tsx';
import { PaperImprint } from '../regions/PaperImprint.tsx';
import styles from './MomentsPage.module.css';
import shell from './PageShell.module.css';

interface MomentsPageProps {
  readonly edition: Edition;
  readonly base: string;
  /** Those that are gone through. */
  readonly events: readonly EditionEvent[];
  /** The one that is told; null where there is none. */
  readonly event: EditionEvent | null;
  /** The address of this moment in a language. */
  readonly addressIn: (locale: Locale) => string;
  readonly children: ReactNode;
}

/** A page that tells one moment of the story: it begins where the window does, and is as high as that. */
export function MomentsPage({ edition, base, events, event, addressIn, children }: MomentsPageProps) {
  const { t } = useTranslation(['page', 'story']);
  const { locale } = edition;
  return (
    <div className={styles.page}>
      <a className={shell.skip} href={`#${regionIds.main}`}>
        {t('skipToText')}
      </a>
      <div className={styles.screen}>
        <header className={styles.head}>
          <div className={styles.names}>
            <h1 className={styles.whole}>
              <a href={pathOf({ kind: 'story' }, locale, base)}>{t('story:name')}</a>
            </h1>
            <MomentPosition events={events} event={event} />
          </div>
          <LanguageSwitch languages={edition.languages} locale={locale} hrefIn={addressIn} />
        </header>
        <main className={styles.main} id={regionIds.main} tabIndex={-1}>
          {children}
        </main>
      </div>
      <PaperImprint
        path={pathOf(event === null ? { kind: 'story' } : { kind: 'event', event: event.id }, locale, base)}
        updated={(event ?? edition).updated}
      />
      <PageFoot edition={edition} base={base} />
    </div>
  );
}
