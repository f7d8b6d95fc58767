import { flushSync } from 'react-dom';
import { chooseChapter, eventOfHeadline, headlineIn } from '../../reading/writtenChronicle.ts';
import { isPhone } from './isPhone.ts';
import type { Navigation } from './navigation.ts';

/** The steps after which the focus, or what the reader looks at, would be somewhere that is gone or out of sight. */
export interface FocusedNavigation {
  /** Opens an event that was chosen in the picture, which a sheet over it leaves in sight. */
  readonly choose: (id: string) => void;
  /** Opens an event for a reader who asks from elsewhere on the page: they are brought to the card. */
  readonly read: (id: string) => void;
  /** Opens a neighbour of the event on the card: whoever is at its foot is brought back to its head. */
  readonly showNeighbour: (id: string) => void;
  /** Shows a chapter: in the picture, and on a phone, whose picture is out of sight, in the list. */
  readonly goToChapter: (id: string) => void;
  /** Leads back to what the event was chosen from. */
  readonly close: () => void;
}

/** The ids of the regions that a reader can be brought to. */
export const regionIds = { main: 'main', picture: 'picture', card: 'card', chronicle: 'chronicle' } as const;

const card = () => document.getElementById(regionIds.card);

/** The headline of the card, or of what stands in its place. */
export const headline = () => document.querySelector<HTMLElement>(`#${regionIds.card} h2`);

/** Whether the card is a sheet, as the styles say. */
function isSheet(): boolean {
  const region = card();
  return region !== null && getComputedStyle(region).position === 'fixed';
}

/** What had the focus when the reader chose the event whose card they read; null where nothing had. */
let chosenFrom: HTMLElement | null = null;

/** Remembers where the reader chooses an event, for when they close its card. */
export function rememberChoice(): void {
  const { activeElement } = document;
  // What stands in the card is gone with it.
  if (card()?.contains(activeElement) === true) return;
  chosenFrom = activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
}

/** Closes the card by `close` and brings the focus back to what its event was chosen from, if that can have it: whether it can. */
export function closeToChoice(close: () => void): boolean {
  // Whoever closes it with a pointer may have read on, far from there.
  const preventScroll = document.activeElement?.matches(':focus-visible') !== true;
  const from = chosenFrom;
  flushSync(close);
  chosenFrom = null;
  from?.focus({ preventScroll });
  return from !== null && document.activeElement === from;
}

function bringToCard(): void {
  headline()?.focus({ preventScroll: true });
  // A sheet lies over the page, which stays where the reader is.
  if (!isSheet()) card()?.scrollIntoView({ block: 'start' });
}

/** Brings the reader back to where they chose the event that they have closed: to the list, where nothing else is in sight. */
export function leaveCard(id: string | null): void {
  chosenFrom = null;
  const instead = headline();
  instead?.focus({ preventScroll: true });
  if (instead !== null && document.activeElement === instead) return;
  headlineIn(document, id)?.focus({ preventScroll: true });
}

/** `navigation` with focus and scroll position brought along. */
export function withFocus(navigation: Navigation): FocusedNavigation {
  const open = (id: string) => {
    flushSync(() => {
      navigation.select(id);
    });
    // On wide screens the card scrolls by itself, and the next event begins at its beginning.
    card()?.scrollTo({ top: 0 });
  };
  return {
    choose: (id) => {
      rememberChoice();
      open(id);
      if (isSheet()) document.activeElement?.scrollIntoView({ block: 'nearest' });
    },
    read: (id) => {
      rememberChoice();
      open(id);
      bringToCard();
    },
    showNeighbour: (id) => {
      const isAtFoot = card()?.querySelector('footer')?.contains(document.activeElement) === true;
      open(id);
      // Who came from the list is led back to the row of what they read last.
      if (eventOfHeadline(chosenFrom) !== undefined) chosenFrom = headlineIn(document, id);
      if (isAtFoot) headline()?.focus({ preventScroll: true });
      const top = headline()?.getBoundingClientRect().top ?? 0;
      if (top < 0 || top > window.innerHeight) bringToCard();
    },
    goToChapter: (id) => {
      navigation.goToChapter(id);
      const heading = document.getElementById(`chapter-${id}`);
      if (heading === null) return;
      chooseChapter(heading);
      if (isPhone()) heading.scrollIntoView();
    },
    close: () => {
      const left = navigation.selected();
      if (!closeToChoice(navigation.close)) leaveCard(left);
    },
  };
}
