import { useEffect, useState, type RefObject } from 'react';

/**
 * Whether `holder` has been laid out with a size: what is not displayed has none. Once true it stays true. A browser that does not tell
 * sizes says that it is.
 */
export function useIsSeen(holder: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setSeen] = useState(() => !Reflect.has(globalThis, 'ResizeObserver'));

  // What is displayed only the browser knows.
  useEffect(
    function watch() {
      const element = holder.current;
      if (element === null || isSeen) return undefined;
      const observer = new ResizeObserver(([entry]) => {
        if (entry !== undefined && entry.contentRect.width > 0) setSeen(true);
      });
      observer.observe(element);
      return function stopWatching() {
        observer.disconnect();
      };
    },
    [holder, isSeen],
  );
  return isSeen;
}
