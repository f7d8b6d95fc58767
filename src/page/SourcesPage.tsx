import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../explore/LanguageSwitch.tsx';
import { LocaleProvider } from '../i18n/LocaleProvider.tsx';
import { otherLocale, type Locale } from '../i18n/locale.ts';
import { pathOf } from '../model/sitePages.ts';
import { SourceIndex } from '../reading/SourceIndex.tsx';
import type { LocaleResources } from './localeResources.ts';
import masthead from './Masthead.module.css';
import shell from './PageShell.module.css';
import { PaperImprint } from './PaperImprint.tsx';

interface SourcesPageProps {
  readonly resources: LocaleResources;
  readonly base: string;
}

/** Everything that the story rests on, as a page of its own; it needs no script. */
export function SourcesPage({ resources: { locale, edition, messages }, base }: SourcesPageProps) {
  const address = (language: Locale) => pathOf({ kind: 'sources' }, language, base);
  return (
    <LocaleProvider locale={locale} messages={messages} digits="latn">
      <div className={shell.page}>
        <header className={masthead.masthead}>
          <div className={masthead.bar}>
            <LanguageSwitch locale={locale} href={address(otherLocale(locale))} onSwitch={() => undefined} />
          </div>
          <Home href={pathOf({ kind: 'story' }, locale, base)} />
        </header>
        <PaperImprint path={address(locale)} updated={edition.updated} />
        <main>
          <SourceIndex
            edition={edition}
            permalinkOf={(event) => pathOf({ kind: 'event', event }, locale, base)}
          />
        </main>
      </div>
    </LocaleProvider>
  );
}

function Home({ href }: { readonly href: string }) {
  const { t } = useTranslation('page');
  return (
    <p className={masthead.whole}>
      <a href={href}>{t('headline')}</a>
    </p>
  );
}
