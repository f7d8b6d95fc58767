import { useEffect, useState, type RefObject } from 'react';

/** How far outside the window something may be to be fetched already: half as high as the window. */
const margin = '50%';

/** Calls `act` when the browser has nothing better to do; the function it returns takes that back. */
function whenIdle(act: () => void): () => void {
  // Safari has no idle callbacks; there the page has at least been drawn by then.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 200);
    return () => {
      clearTimeout(timer);
    };
  }
  const request = requestIdleCallback(act, { timeout: 2000 });
  return () => {
    cancelIdleCallback(request);
  };
}

/**
 * Whether the reader wants what is in `holder`, once and for all: it has come into sight and the browser has time, or
 * the pointer or the focus has come to it.
 */
export function useIsWanted(holder: RefObject<HTMLElement | null>): boolean {
  const [isWanted, setWanted] = useState(false);

  // Sight, pointer and focus are the browser's. Listened to without React, which does not hear of what the build wrote.
  useEffect(
    function watch() {
      const element = holder.current;
      if (element === null || isWanted) return undefined;
      let forget = () => {};
      const want = () => {
        setWanted(true);
      };
      const sight = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          sight.disconnect();
          forget = whenIdle(want);
        },
        { rootMargin: margin },
      );
      sight.observe(element);
      element.addEventListener('pointerover', want);
      element.addEventListener('focusin', want);
      return function stopWatching() {
        sight.disconnect();
        forget();
        element.removeEventListener('pointerover', want);
        element.removeEventListener('focusin', want);
      };
    },
    [holder, isWanted],
  );
  return isWanted;
}
