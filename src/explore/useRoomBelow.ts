import { useLayoutEffect, type RefObject } from 'react';

/** Room (CSS px) for rows below a box that is worth having: with less, the page is scrolled. */
const enough = 240;

/** What is left free below the rows (CSS px). */
const gap = 12;

/**
 * When rows open below the `box`, tells what holds both how high they may be (`--room`): down to the foot of what is seen,
 * which on a phone is the keyboard. A box so low that there is no room is brought to the top.
 */
export function useRoomBelow(isOpen: boolean, box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(
    function measure() {
      const input = box.current;
      if (!isOpen || input === null) return;
      const room = () =>
        (window.visualViewport?.height ?? innerHeight) - input.getBoundingClientRect().bottom - gap;
      if (room() < enough) input.scrollIntoView();
      input.parentElement?.style.setProperty('--room', `${room()}px`);
    },
    [isOpen, box],
  );
}
