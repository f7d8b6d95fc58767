import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is about to be printed: true before its sheets are laid out. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);

  // The browser tells of printing, and waits for what is drawn meanwhile.
  useEffect(function listen() {
    const listeners = new AbortController();
    const { signal } = listeners;
    const print = matchMedia('print');
    const follow = (next: boolean) => {
      flushSync(() => {
        setIsPrinting(next);
      });
    };
    addEventListener('beforeprint', () => follow(true), { signal });
    addEventListener('afterprint', () => follow(false), { signal });
    print.addEventListener('change', () => follow(print.matches), { signal });
    return function stopListening() {
      listeners.abort();
    };
  }, []);
  return isPrinting;
}
