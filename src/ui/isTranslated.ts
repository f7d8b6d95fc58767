/**
 * Whether the browser has translated the page, as far as it leaves a trace: Chrome and Google's script mark the root and
 * wrap each text, Edge marks elements. React then no longer finds the texts that it has put there.
 */
export function isTranslated(): boolean {
  return (
    document.documentElement.matches('.translated-ltr, .translated-rtl') ||
    document.querySelector('font > font, [_msttexthash]') !== null
  );
}
