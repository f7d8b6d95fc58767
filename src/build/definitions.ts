import type { Site } from '../site/sitePages.ts';
import type { Definitions } from './inlineScript.ts';

/** What code knows of the site itself: `src/types/siteConstants.d.ts`. */
export function definitionsOf(site: Site, storyId: string): Definitions {
  const { origin, publisher, languages, defaultLanguage } = site;
  return {
    'import.meta.env.SITE_ORIGIN': origin,
    'import.meta.env.PUBLISHER_NAME': publisher?.name ?? '',
    'import.meta.env.PUBLISHER_URL': publisher?.url ?? '',
    'import.meta.env.STORY': storyId,
    // A text, since in tests these are variables of the environment.
    'import.meta.env.LOCALES': languages.join(' '),
    'import.meta.env.DEFAULT_LOCALE': defaultLanguage,
  };
}
