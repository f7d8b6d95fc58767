import { flushSync } from 'react-dom';
import { chooseChapter, headlineIn } from '../../reading/writtenChronicle.ts';
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

function bringToCard(): void {
  headline()?.focus({ preventScroll: true });
  // A sheet lies over the page, which stays where the reader is.
  if (!isSheet()) card()?.scrollIntoView({ block: 'start' });
}

/** Brings the reader back to where they chose the event that they have closed: to the list, where nothing else is in sight. */
export function leaveCard(id: string | null): void {
  const instead = headline();
  instead?.focus({ preventScroll: true });
  if (instead !== null && document.activeElement === instead) return;
  headlineIn(document, id)?.focus({ preventScroll: true });
}

/** `navigation` with focus and scroll position brought along. */
export function withFocus(navigation: Navigation): FocusedNavigation {
  /** What had the focus when the reader chose the event whose card they read. */
  let chosenFrom: Element | null = null;
  const open = (id: string) => {
    flushSync(() => {
      navigation.select(id);
    });
    // On wide screens the card scrolls by itself, and the next event begins at its beginning.
    card()?.scrollTo({ top: 0 });
  };
  return {
    choose: (id) => {
      chosenFrom = document.activeElement;
      open(id);
      if (isSheet()) document.activeElement?.scrollIntoView({ block: 'nearest' });
    },
    read: (id) => {
      chosenFrom = document.activeElement;
      open(id);
      bringToCard();
    },
    showNeighbour: (id) => {
      const isAtFoot = card()?.querySelector('footer')?.contains(document.activeElement) === true;
      open(id);
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
      flushSync(() => {
        navigation.close();
      });
      // Of a browser that has no focus there it is the body.
      if (chosenFrom instanceof HTMLElement && chosenFrom !== document.body) chosenFrom.focus();
      if (chosenFrom === null || document.activeElement !== chosenFrom) leaveCard(left);
      chosenFrom = null;
    },
  };
}
