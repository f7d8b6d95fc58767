import { trustedScript } from '../ui/trusted.ts';

/**
 * Has the browser keep, for when it is offline, what this page has had and what it will have (`worker.ts`). Where that is
 * not possible, as in a private window, nothing is kept. Not for frames, which keep nothing in the browser of a host’s
 * reader.
 */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const base = import.meta.env.BASE_URL;
  try {
    await navigator.serviceWorker.register(trustedScript(`${base}offline.js`), { scope: base });
    const { active } = await navigator.serviceWorker.ready;
    const tell = (addresses: readonly string[]) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of one origin
      active?.postMessage(addresses);
    };
    tell([location.href]);
    const had = new PerformanceObserver((list) => {
      tell(list.getEntries().map(({ name }) => name));
    });
    had.observe({ type: 'resource', buffered: true });
  } catch {
    // The page needs none of it.
  }
}
