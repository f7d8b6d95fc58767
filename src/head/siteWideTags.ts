import type { Site } from '../site/sitePages.ts';
import { element, type Markup } from '../site/markup.ts';
import { link, named } from './tags.ts';

/** The ground of the page (`--page` of theme.css), which browsers continue around it. */
export const themeColours = { light: '#f6f4ef', dark: '#131312' } as const;

/** What every page says of itself alike. */
export function siteWideTags({ base }: Site): readonly Markup[] {
  return [
    // Where a reader comes from is nobody's business.
    named('referrer', 'same-origin'),
    ...Object.entries(themeColours).map(([scheme, content]) =>
      element('meta', { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content }),
    ),
    link('icon', `${base}icon.svg`, { type: 'image/svg+xml' }),
  ];
}
