import { pathOf } from '../../site/sitePages.ts';
import type { LocaleResources } from '../loading/localeResources.ts';
import styles from './Entrance.module.css';

interface EntranceProps {
  readonly resources: readonly LocaleResources[];
  readonly base: string;
}

/** The way in for readers whose language nobody knows yet: the story's name in each, as a link. */
export function Entrance({ resources, base }: EntranceProps) {
  return (
    <main className={styles.entrance}>
      {resources.map(({ locale, edition, messages }) => {
        const { headline, standfirst } = messages.story;
        return (
          <section key={locale} lang={locale} dir={edition.direction}>
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
