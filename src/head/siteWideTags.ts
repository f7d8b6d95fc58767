import type { Site } from '../site/sitePages.ts';
import { element, type Markup } from '../site/markup.ts';
import { link, named } from './tags.ts';

/** The background of the page (`--page` of theme.css), which browsers continue around it. */
export const themeColours = { light: '#f6f4ef', dark: '#131312' } as const;

/** The tags that every page has, whatever it shows. */
export function siteWideTags({ base }: Site): readonly Markup[] {
  return [
    // Other sites are not told which page a reader comes from.
    named('referrer', 'same-origin'),
    // iOS would make links of dates and numbers, of which React knows nothing.
    named('format-detection', 'telephone=no,date=no,address=no,email=no'),
    ...Object.entries(themeColours).map(([scheme, content]) =>
      element('meta', { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content }),
    ),
    link('icon', `${base}icon.svg`, { type: 'image/svg+xml' }),
  ];
}
