import { eventById } from '../../model/eventById.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Edition, EditionEvent } from '../../model/edition.ts';
import { noFilters, type Filters } from '../../model/filter.ts';
import type { LaneChoice } from '../../model/lanes.ts';
import { framePathOf, listPathOf, pathOf } from '../../site/sitePages.ts';
import { licencesFile } from '../../site/licencesFile.ts';
import { permalinkOf } from '../../place/address.ts';
import { filterQueryOf } from '../../place/filterParams.ts';
import type { Place } from '../../place/place.ts';
import type { PlaceStore } from '../../place/placeStore.ts';
import { clamped, revealing, sameWindow, shortestWindow, type TimeWindow } from '../../time/window.ts';

/** Every way in which a reader goes from one place to another. */
export interface Navigation {
  /** Opens an event, and moves the picture where it would not be seen. */
  readonly select: (id: string) => void;
  /** The id of the event that the reader is at. */
  readonly selected: () => string | null;
  readonly close: () => void;
  readonly goToChapter: (id: string) => void;
  readonly showWindow: (window: TimeWindow) => void;
  readonly filter: (filters: Filters) => void;
  readonly clearFilters: () => void;
  readonly groupBy: (lanes: LaneChoice) => void;
  readonly switchLanguage: (locale: Locale) => void;
  readonly dismissRepairs: () => void;
  /** The address of the story as a newcomer sees it. */
  readonly storyAddress: string;
  /** The address of all corrections and additions. */
  readonly changesAddress: string;
  /** Where accounts of the same thing stand side by side. */
  readonly accountsAddress: string;
  /** The address of a key moment, or of the first, among what `filters` leave. */
  readonly momentIn: (id: string | null, filters: Filters) => string;
  /** The address of the licences of what others made. */
  readonly licencesAddress: string;
  /** The address of one event and nothing else. */
  readonly linkTo: (id: string) => string;
  /** The address of the entry of one event in the list that tells everything. */
  readonly entryOf: (event: EditionEvent) => string;
  /** The address of the timeline for frames. */
  readonly frameIn: (locale: Locale) => string;
  /** The address of a place, the reader's own choices included. */
  readonly addressOf: (place: Place) => string;
}

/**
 * The ways through `edition`. They read the reader's place from the store when they are called, so that the functions
 * stay the same from render to render, and a list of events is not rendered again because the picture has moved.
 */
export function navigationOf(store: PlaceStore, edition: Edition): Navigation {
  const filter = (filters: Filters) => {
    store.go({ filters }, 'replace');
  };
  return {
    select: (id) => {
      const { place } = store.arrival;
      const event = eventById(edition, id);
      if (event === null || id === place.event) return;
      store.go({ event: id, window: revealing(place.window, event.span) }, 'push');
    },
    selected: () => store.arrival.place.event,
    close: () => {
      store.go({ event: null }, 'push');
    },
    goToChapter: (id) => {
      const chapter = edition.chapters.find((one) => one.id === id);
      if (chapter === undefined) return;
      const window = clamped(chapter.window, edition.bounds, shortestWindow);
      if (!sameWindow(window, store.arrival.place.window)) store.go({ window }, 'push');
    },
    showWindow: (window) => {
      store.go({ window }, 'replace');
    },
    filter,
    clearFilters: () => {
      filter(noFilters);
    },
    groupBy: (lanes) => {
      store.go({ lanes }, 'replace');
    },
    switchLanguage: (locale) => {
      store.go({ locale }, 'push');
    },
    dismissRepairs: () => {
      store.dismissRepairs();
    },
    storyAddress: pathOf({ kind: 'story' }, edition.locale, store.base),
    changesAddress: pathOf({ kind: 'changes' }, edition.locale, store.base),
    accountsAddress: pathOf({ kind: 'accounts' }, edition.locale, store.base),
    momentIn: (event, filters) =>
      pathOf({ kind: 'moment', event }, edition.locale, store.base) + filterQueryOf(filters),
    licencesAddress: `${store.base}${licencesFile}`,
    linkTo: (id) => permalinkOf(id, edition.locale, store.base),
    entryOf: (event) => `${listPathOf(event, edition, store.base)}#event-${event.id}`,
    frameIn: (locale) => framePathOf(locale, store.base),
    addressOf: (place) => store.addressOf(place),
  };
}
