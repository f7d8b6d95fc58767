import { labelIn, type LocalizedStory } from '../journeys/localizedStory.ts';

/** Where things are on the page in one language, as selectors: by what `Reader` finds them by, for any engine. */
export function selectorsIn(localized: LocalizedStory) {
  const { words } = localized;
  /** The picture when it is live; another one follows the reading. */
  const livePicture = `section:not(aside *) fieldset${named('=', words.timeline.picture)}`;
  return {
    livePicture,
    /** The mark of one event in it. */
    mark: (id: string) => `${livePicture} button${named('*=', labelIn(localized, id))}`,
    card: `section${named('=', words.page.card)}`,
    headline: `section${named('=', words.page.card)} h2`,
    /** The headline of the key moment that is told. */
    told: 'main h2',
    /** The step to a neighbour from a key moment. */
    step: (way: 'prev' | 'next') => `main a[rel="${way}"]`,
    /** The step to the next event at the foot of a card. */
    nextAtFoot: 'article footer a[rel="next"]',
    /** The link to one event in the chronicle. */
    entry: (id: string) => `#event-${id} a[href*="/events/${id}/"]`,
    /** The same in the headlines that a narrow frame opens with. */
    row: (id: string) => `#headlines a[href*="/events/${id}/"]`,
    entries: 'li[id^="event-"]',
    search: 'input[type="search"]',
    clearSearch: `button${named('=', words.explore.clearSearch)}`,
    /** The filter by one kind of event. */
    kind: (id: string) => `button[data-kind="${id}"][aria-pressed]`,
    dialog: 'dialog[open]',
    linkTo: (locale: string) => `a[hreflang="${locale}"]`,
    toMoments: 'header a[href$="/moments/"]',
  };
}

function named(matches: '=' | '*=', name: string): string {
  return `[aria-label${matches}${JSON.stringify(name)}]`;
}
