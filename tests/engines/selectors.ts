import { titleIn, type LocalizedStory } from '../journeys/localizedStory.ts';

/** Where things are on the page in one language, as selectors: by what `Reader` finds them by, for any engine. */
export function selectorsIn(localized: LocalizedStory) {
  const { words } = localized;
  return {
    /** Where the picture is, static or live. */
    picture: `section${named('=', words.page.picture)}`,
    /** The mark of one event in the live picture. */
    mark: (id: string) =>
      `fieldset${named('=', words.timeline.picture)} button${named('*=', titleIn(localized, id))}`,
    headline: `section${named('=', words.page.card)} h2`,
    /** The link to one event in the chronicle. */
    entry: (id: string) => `#event-${id} a[href$="/events/${id}/"]`,
    entries: 'li[id^="event-"]',
    search: 'input[type="search"]',
    clearSearch: `button${named('=', words.explore.clearSearch)}`,
    linkTo: (locale: string) => `a[hreflang="${locale}"]`,
  };
}

function named(matches: '=' | '*=', name: string): string {
  return `[aria-label${matches}${JSON.stringify(name)}]`;
}
