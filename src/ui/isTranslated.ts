/**
 * Whether the browser has translated the page, as far as it leaves a trace: Chrome and Google's script mark the root and
 * wrap each text, Edge marks elements. React then no longer finds the texts that it has put there.
 */
export function isTranslated(): boolean {
  if (document.documentElement.matches('.translated-ltr, .translated-rtl')) return true;
  // It is asked at each step of the reader's, and a search through all of a long page takes as long as the step. The
  // masthead comes first in every page, and is translated with whatever else is.
  const masthead = document.querySelector('header') ?? document;
  return masthead.querySelector('font > font, [_msttexthash]') !== null;
}
