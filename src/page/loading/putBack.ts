import type { HydrationOptions } from 'react-dom/client';
import { trustedPage } from '../../ui/trusted.ts';
import { markScript } from '../../ui/scriptState.ts';

/**
 * Puts the page back into `root` as the build wrote it, where React has given up and taken everything away: the text, and
 * the words beside it that tell that nothing more works. Never rejects: where the page cannot be fetched, as in a sandbox,
 * it is loaded anew, once.
 */
export async function putBack(root: HTMLElement): Promise<void> {
  markScript('failed');
  try {
    const response = await fetch(location.href);
    const page = new DOMParser().parseFromString(trustedPage(await response.text()), 'text/html');
    const written = page.getElementById(root.id);
    if (written === null) throw new Error('The page has nothing to put back.');
    root.replaceChildren(...written.childNodes);
  } catch (error) {
    console.error(error);
    const [visit] = performance.getEntriesByType('navigation');
    if (visit !== undefined && 'type' in visit && visit.type !== 'reload') location.reload();
  }
}

/** What React is told to do about `root`: after an error that nothing caught the page is put back. */
export function puttingBack(root: HTMLElement): Pick<HydrationOptions, 'onUncaughtError'> {
  return {
    onUncaughtError: (error) => {
      console.error(error);
      void putBack(root);
    },
  };
}
