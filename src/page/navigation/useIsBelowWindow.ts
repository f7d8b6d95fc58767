import { useEffect, useState } from 'react';

/**
 * Whether the element with this id is out of sight because the reader has yet to scroll down to it: less than `glimpse` (px)
 * of it at the foot of the window is not yet a sight. A browser that does not tell what is in sight never says so.
 */
export function useIsBelowWindow(id: string, glimpse: number): boolean {
  const [isBelow, setIsBelow] = useState(false);

  // What is in sight only the browser knows.
  useEffect(
    function watch() {
      const element = document.getElementById(id);
      if (element === null || !Reflect.has(globalThis, 'IntersectionObserver')) return undefined;
      const observer = new IntersectionObserver(
        ([entry]) => {
          if (entry === undefined) return;
          const edge = entry.rootBounds?.bottom ?? window.innerHeight;
          setIsBelow(!entry.isIntersecting && entry.boundingClientRect.top >= edge);
        },
        { rootMargin: `0px 0px -${glimpse}px 0px` },
      );
      observer.observe(element);
      return function unwatch() {
        observer.disconnect();
      };
    },
    [id, glimpse],
  );

  return isBelow;
}
