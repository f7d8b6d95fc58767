import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../explore/LanguageSwitch.tsx';
import { LocaleProvider } from '../../i18n/LocaleProvider.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { pathOf, type SitePage } from '../../site/sitePages.ts';
import type { LocaleResources } from '../loading/localeResources.ts';
import masthead from '../regions/Masthead.module.css';
import { PageFoot } from '../regions/PageFoot.tsx';
import shell from './PageShell.module.css';
import { PaperImprint } from '../regions/PaperImprint.tsx';

interface SidePageProps {
  readonly page: SitePage;
  readonly resources: LocaleResources;
  readonly base: string;
  readonly children: ReactNode;
}

/** A page beside the story, with the way back to it and to the other language; it needs no script. */
export function SidePage({ page, resources: { locale, edition, messages }, base, children }: SidePageProps) {
  const address = (language: Locale) => pathOf(page, language, base);
  return (
    <LocaleProvider language={edition.language} messages={messages} digits={null}>
      <div className={shell.page}>
        <header className={masthead.masthead}>
          <div className={masthead.bar}>
            <LanguageSwitch languages={edition.languages} locale={locale} hrefIn={address} />
          </div>
          <Home href={pathOf({ kind: 'story' }, locale, base)} />
        </header>
        <PaperImprint path={address(locale)} updated={edition.updated} />
        <main>{children}</main>
        <PageFoot edition={edition} base={base} />
      </div>
    </LocaleProvider>
  );
}

function Home({ href }: { readonly href: string }) {
  const { t } = useTranslation(['page', 'story']);
  return (
    <p className={masthead.whole}>
      <a className="finger below" href={href}>
        {t('story:headline')}
      </a>
    </p>
  );
}
