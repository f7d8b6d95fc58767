/**
 * Opens every `<details>` while the page is put on paper, and leaves it afterwards as the reader had it: for browsers
 * in which styles cannot, those without `::details-content` (before Chrome 131, Safari 18.4, Firefox 143).
 */
export function openDetailsOnPaper(): void {
  if (CSS.supports('selector(::details-content)')) return;
  let opened: readonly HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of opened) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
