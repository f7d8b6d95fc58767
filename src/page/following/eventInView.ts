import { isFolded, unfolded } from '../../reading/writtenChronicle.ts';

/** How far down the window the line is at which readers read: a share of its height. */
const readingLine = 0.3;

/** The entries of the list that can be seen, in its order. */
function entriesInSight(): readonly HTMLElement[] {
  const entries = document.querySelectorAll<HTMLElement>('li[id^="event-"]:not([hidden])');
  return [...entries].filter((entry) => !isFolded(entry));
}

/** The id of the event that the reader is at: the last that begins above the reading line. Null outside of the list. */
export function eventInView(): string | null {
  const line = window.innerHeight * readingLine;
  const list = document.getElementById('chronicle')?.closest('section');
  if (list === null || list === undefined || list.getBoundingClientRect().bottom < line) return null;
  const entry = entriesInSight().findLast((one) => one.getBoundingClientRect().top <= line + 1);
  return entry?.id.replace('event-', '') ?? null;
}

/** Brings the entry of the event `id` to the reading line, or what it is folded into. */
export function bringIntoView(id: string): void {
  const entry = document.getElementById(`event-${id}`);
  if (entry === null) return;
  const { top } = unfolded(entry).getBoundingClientRect();
  window.scrollBy({ top: top - window.innerHeight * readingLine, behavior: 'instant' });
}
