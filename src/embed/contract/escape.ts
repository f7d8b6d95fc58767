/** What a preview says where Escape was pressed in it. It is no part of the protocol: only the dialog has previews. */
const escape = 'event-timeline:escape';

/** Whether `data` is that. */
export function saysEscape(data: unknown): boolean {
  return data === escape;
}

/** Tells the page around a preview of each Escape that nothing in it has answered: keys do not go up into that page. */
export function tellEscape(preview: Window): void {
  preview.document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key !== 'Escape' || defaultPrevented) return;
    // A dialog of the preview’s own is closed by the browser, after this.
    if (preview.document.querySelector('dialog[open]') === null) preview.parent.postMessage(escape, '*');
  });
}
