import { useEffect, useState } from 'react';
import { eventInView } from './eventInView.ts';

/** The id of the event of the list that the reader is at, as they scroll; null outside of the list. */
export function useEventInView(): string | null {
  const [event, setEvent] = useState(eventInView);

  // Where the page is scrolled to only the browser knows.
  useEffect(function watch() {
    let frame = 0;
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setEvent(eventInView()));
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    return function stopWatching() {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onScroll);
    };
  }, []);
  return event;
}
