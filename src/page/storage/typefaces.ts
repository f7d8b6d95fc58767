import type { Language } from '../../i18n/language.ts';
import type { Locale } from '../../i18n/locale.ts';

/**
 * The typefaces are for the pages that come after the first: to wait for one would cost the first its paint, and one
 * that comes late would move what is being read. Where they are, they are asked for by `data-typefaces` (theme.css).
 */
const key = `${import.meta.env.STORY}:faces`;

/** The languages whose typefaces this browser has had since an earlier page. */
export function keptTypefaces(): readonly Locale[] {
  try {
    return (localStorage.getItem(key) ?? '').split(' ').filter((locale) => locale !== '');
  } catch {
    // Private windows refuse storage: there every page is the first.
    return [];
  }
}

/** Fetches the typeface of a language for the pages to come, when the browser has nothing else to do. */
export function keepTypeface({ tag: locale, typeface }: Language): void {
  const kept = keptTypefaces();
  if (kept.includes(locale)) return;
  whenLoadedAndIdle(() => {
    document.fonts
      .load(`1em "${typeface.family}"`, typeface.letters)
      .then(([found]) => {
        if (found !== undefined) localStorage.setItem(key, [...kept, locale].join(' '));
      })
      // Offline, or storage is refused: the system's typefaces do.
      .catch(() => undefined);
  });
}

/** Calls `act` when the page has loaded and the browser has nothing else to do. */
function whenLoadedAndIdle(act: () => void): void {
  const rest = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(act);
    else setTimeout(act, 1000);
  };
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true });
}
