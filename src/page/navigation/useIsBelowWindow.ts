import { useEffect, useState } from 'react';

/**
 * Whether the element with this id is out of sight because the reader has yet to scroll down to it. A browser that does not
 * tell what is in sight never says so.
 */
export function useIsBelowWindow(id: string): boolean {
  const [isBelow, setIsBelow] = useState(false);

  // What is in sight only the browser knows.
  useEffect(
    function watch() {
      const element = document.getElementById(id);
      if (element === null || !Reflect.has(globalThis, 'IntersectionObserver')) return undefined;
      const observer = new IntersectionObserver(([entry]) => {
        if (entry === undefined) return;
        const edge = entry.rootBounds?.bottom ?? window.innerHeight;
        setIsBelow(!entry.isIntersecting && entry.boundingClientRect.top >= edge);
      });
      observer.observe(element);
      return function unwatch() {
        observer.disconnect();
      };
    },
    [id],
  );

  return isBelow;
}
