import { isFolded, unfold } from '../../reading/writtenChronicle.ts';

/** What the reader looks at in the list, and how far from the head of the window (px). */
export interface Anchor {
  readonly id: string;
  readonly top: number;
}

/** The first event or chapter of the list that is whole in the window; null where the list is out of sight. */
export function anchorInView(): Anchor | null {
  for (const element of document.querySelectorAll('li[id^="event-"], h3[id^="chapter-"]')) {
    const { top, height } = element.getBoundingClientRect();
    if (height > 0 && top >= 0 && !isFolded(element))
      return top < window.innerHeight ? { id: element.id, top } : null;
  }
  return null;
}

/** Scrolls so that what `anchor` names stands as high in the window as it did, however long the text before it is now. */
export function keepHeight({ id, top }: Anchor): void {
  const element = document.getElementById(id);
  if (element === null) return;
  unfold(element);
  window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
}
