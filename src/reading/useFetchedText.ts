import { useEffect, useState } from 'react';

interface Fetched {
  /** Null until it is here. */
  readonly text: string | null;
  readonly hasFailed: boolean;
}

/** The plain text at `address`, which stays the same. Failing to fetch it is an everyday thing, not an error. */
export function useFetchedText(address: string): Fetched {
  const [fetched, setFetched] = useState<Fetched>({ text: null, hasFailed: false });
  // An effect, since fetching is no part of rendering; what comes after the component is gone is dropped.
  useEffect(() => {
    const leaving = new AbortController();
    void plainTextAt(address, leaving.signal).then((text) => {
      if (!leaving.signal.aborted) setFetched({ text, hasFailed: text === null });
    });
    return () => {
      leaving.abort();
    };
  }, [address]);
  return fetched;
}

/** The text, or null where there is none: offline, or on a host that answers a missing file with a page. */
async function plainTextAt(address: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(address, { signal });
    const isPlain = response.headers.get('Content-Type')?.startsWith('text/plain') === true;
    return response.ok && isPlain ? (await response.text()).trim() : null;
  } catch {
    return null;
  }
}
