import { directionOf, locales, type Locale } from '../i18n/locale.ts';
import { pathOf } from '../model/sitePages.ts';
import type { LocaleResources } from './localeResources.ts';
import styles from './Entrance.module.css';

interface EntranceProps {
  readonly resources: Readonly<Record<Locale, LocaleResources>>;
  readonly base: string;
}

/** The way in for readers whose language nobody knows yet: the story's name in each, as a link. */
export function Entrance({ resources, base }: EntranceProps) {
  return (
    <main className={styles.entrance}>
      {locales.map((locale) => {
        const { headline, standfirst } = resources[locale].messages.page;
        return (
          <section key={locale} lang={locale} dir={directionOf(locale)}>
            <h1 className={styles.headline}>
              <a href={pathOf({ kind: 'story' }, locale, base)} hrefLang={locale}>
                {headline}
              </a>
            </h1>
            <p>{standfirst}</p>
          </section>
        );
      })}
    </main>
  );
}
