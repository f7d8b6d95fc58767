import { flushSync } from 'react-dom';
import { closeToChoice, headline, regionIds, rememberChoice } from '../../page/navigation/focusManagement.ts';
import type { Navigation } from '../../page/navigation/navigation.ts';
import type { HostPort } from './hostPort.ts';

/** The steps whose result would be out of sight, in a frame that is higher than what the reader sees of it. */
interface FocusedFrameNavigation {
  /** Opens an event from the picture, where the reader stays as far as they can. */
  readonly open: (id: string) => void;
  /** Opens an event for a reader who asks from elsewhere in the frame: they are brought to the card. */
  readonly read: (id: string) => void;
  /** Brings a reader to all that was found: to the list, or in a narrow frame without one to the rows that it has instead. */
  readonly showAll: () => void;
  /** Shows a chapter: in the picture, or where that waits until it is asked for, its headlines in the place of the card. */
  readonly goToChapter: (id: string) => void;
  /** Shows a chapter to a reader who asks from below the picture. */
  readonly showChapter: (id: string) => void;
  readonly close: () => void;
}

/** The id of the region of headlines, which frames alone have. */
export const headlinesId = 'headlines';

/** Whether the picture is displayed. */
function isPictured(): boolean {
  return document.querySelector('[data-folds]')?.getClientRects().length === 1;
}

/**
 * `navigation` with focus and scroll position brought along. Browsers scroll the page around the frame too, or `host` is
 * asked to, no further than it takes, and only for what the reader did: what a host asks for goes past this.
 */
export function withFocusInFrame(
  navigation: Navigation,
  host: Pick<HostPort, 'sendView'> | null,
): FocusedFrameNavigation {
  const show = (element: Element | null) => {
    if (element === null) return;
    element.scrollIntoView({ block: 'nearest' });
    const { top, bottom } = element.getBoundingClientRect();
    const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(element);
    host?.sendView(top - Number.parseFloat(scrollMarginTop), bottom + Number.parseFloat(scrollMarginBottom));
  };
  const open = (id: string) => {
    flushSync(() => {
      navigation.select(id);
    });
    show(headline());
  };
  return {
    open: (id) => {
      rememberChoice();
      open(id);
    },
    read: (id) => {
      rememberChoice();
      open(id);
      headline()?.focus({ preventScroll: true });
    },
    showAll: () => {
      const list = document.getElementById(regionIds.chronicle);
      if (list !== null) {
        list.focus();
        return;
      }
      flushSync(() => {
        // Where the picture stands in their place, it is put away as by its button.
        document.querySelector<HTMLElement>('[data-opens][aria-expanded="true"]')?.click();
        navigation.close();
      });
      const rows = document.getElementById(headlinesId);
      for (const fold of rows?.querySelectorAll('details') ?? []) fold.open = true;
      rows?.focus();
    },
    goToChapter: (id) => {
      if (!isPictured()) navigation.close();
      navigation.goToChapter(id);
    },
    showChapter: (id) => {
      flushSync(() => {
        navigation.goToChapter(id);
      });
      show(document.getElementById(regionIds.picture));
    },
    close: () => {
      if (closeToChoice(navigation.close)) return;
      headline()?.focus({ preventScroll: true });
      // A narrow frame has headlines in the card's place, a compact one nothing.
      for (const id of [headlinesId, regionIds.picture]) {
        if (document.activeElement === document.body)
          document.getElementById(id)?.focus({ preventScroll: true });
      }
    },
  };
}
