import { flushSync } from 'react-dom';
import type { Navigation } from './navigation.ts';

/** The steps after which the focus, or what the reader looks at, would be somewhere that is gone or out of sight. */
interface FocusedNavigation {
  /** Opens an event for a reader who asks from elsewhere on the page: they are brought to the card. */
  readonly read: (id: string) => void;
  /** Opens a neighbour of the event on the card: whoever is at its foot is brought back to its head. */
  readonly showNeighbour: (id: string) => void;
  readonly close: () => void;
}

/** The ids of the regions that a reader can be brought to. */
export const regionIds = { main: 'main', picture: 'picture', card: 'card' } as const;

const card = () => document.getElementById(regionIds.card);

/** The headline of the card, or of what stands in its place. */
export const headline = () => document.querySelector<HTMLElement>(`#${regionIds.card} h2`);

function bringToCard(): void {
  headline()?.focus({ preventScroll: true });
  card()?.scrollIntoView({ block: 'start' });
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
    read: (id) => {
      open(id);
      bringToCard();
    },
    showNeighbour: (id) => {
      open(id);
      const top = headline()?.getBoundingClientRect().top ?? 0;
      if (top < 0 || top > window.innerHeight) bringToCard();
    },
    close: () => {
      flushSync(() => {
        navigation.close();
      });
      headline()?.focus({ preventScroll: true });
    },
  };
}
