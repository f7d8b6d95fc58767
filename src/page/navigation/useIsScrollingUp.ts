import { useEffect, useState } from 'react';

/** How far down (px) what stands at the head of the page is out of reach. */
const outOfReach = 400;
/** A shorter way (px) is a finger that trembles, or a page that settles. */
const meant = 12;

/**
 * Whether the reader, far down the page, scrolls up: as one does who looks for what stands at its head. Scrolling down, or
 * arriving there, ends it.
 */
export function useIsScrollingUp(): boolean {
  const [isUp, setUp] = useState(false);

  // Where the page is scrolled to only the browser knows.
  useEffect(function watch() {
    let turned = window.scrollY;
    const onScroll = () => {
      const { scrollY } = window;
      if (scrollY < outOfReach) {
        turned = scrollY;
        setUp(false);
        return;
      }
      if (Math.abs(scrollY - turned) < meant) return;
      setUp(scrollY < turned);
      turned = scrollY;
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    return function stopWatching() {
      window.removeEventListener('scroll', onScroll);
    };
  }, []);
  return isUp;
}
