/**
 * The attribute in which the build writes what React calls `style`, for no policy for content can let `style` through
 * without letting through everybody’s.
 */
export const writtenStyle = 'data-style';

/**
 * Gives the elements that the build wrote their styles, each before it is painted: called from the head, and told by
 * the browser whenever it has read a part of the page. React finds what it would have written itself. `last` is the id of
 * an element after which there are none, however long the page.
 */
export function applyWrittenStyles(last: string): void {
  const observer = new MutationObserver(() => {
    applyAll();
    if (document.getElementById(last) !== null) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => {
    observer.disconnect();
    applyAll();
  });
}

/** Custom properties only: what they may do, the style sheets say. */
function applyAll(): void {
  for (const element of document.querySelectorAll<HTMLElement>(`[${writtenStyle}]`)) {
    const declarations = element.getAttribute(writtenStyle)?.split(';') ?? [];
    for (const declaration of declarations) {
      const [name = '', value = ''] = declaration.split(':');
      if (name.startsWith('--')) element.style.setProperty(name, value);
    }
    element.removeAttribute(writtenStyle);
  }
}
