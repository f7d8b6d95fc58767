import { useEffect, useState, type RefObject } from 'react';

/** How far outside the window something may be to be fetched already: half as high as the window. */
const margin = '50%';

/** Calls `act` when the browser is idle; the function it returns cancels that. */
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
 * Whether what is in `holder` is to be loaded: it has come into sight and the browser is idle, or the pointer or the
 * focus has come to it. Once true it stays true.
 */
export function useIsWanted(holder: RefObject<HTMLElement | null>): boolean {
  const [isWanted, setWanted] = useState(false);

  // React gets no events of what is inside: to React the HTML of the static picture is not its own.
  useEffect(
    function watch() {
      const element = holder.current;
      if (element === null || isWanted) return undefined;
      let cancelIdle = () => {};
      const want = () => {
        setWanted(true);
      };
      const sight = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          sight.disconnect();
          cancelIdle = whenIdle(want);
        },
        { rootMargin: margin },
      );
      sight.observe(element);
      element.addEventListener('pointerover', want);
      element.addEventListener('focusin', want);
      return function stopWatching() {
        sight.disconnect();
        cancelIdle();
        element.removeEventListener('pointerover', want);
        element.removeEventListener('focusin', want);
      };
    },
    [holder, isWanted],
  );
  return isWanted;
}
