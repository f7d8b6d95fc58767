import { eventOfRow, isFolded, rowSelector, unfolded } from '../../reading/writtenChronicle.ts';

/** Where the list tells or names an event: its row, or the chapter that begins with it, which may have no row for it. */
const placeSelector = `:is(${rowSelector}, [data-first])`;

/** The id of the event of a place. */
const eventAt = (place: HTMLElement) => place.dataset['first'] ?? eventOfRow(place);

/** How far down the window the line is at which readers read: a share of its height. */
const readingLine = 0.3;

/** What of the page the list is; null where there is none. */
function list(): Element | null {
  return document.querySelector('[data-part="list"]');
}

/** The places of events in the list, in its order. What filters leave of a long story stands before its hidden chapters. */
function places(): readonly HTMLElement[] {
  const all = list()?.querySelectorAll<HTMLElement>(`${placeSelector}:not([hidden], [hidden] *)`);
  return [...(all ?? [])];
}

/** The ids of the events that the list has: of a long story no more than a part. */
export function listedEvents(): ReadonlySet<string> {
  return new Set(places().map(eventAt));
}

/** The id of the event that the reader is at: the last that begins above the reading line. Null outside of the list. */
export function eventInView(): string | null {
  const line = window.innerHeight * readingLine;
  if ((list()?.getBoundingClientRect().bottom ?? 0) < line) return null;
  const place = places()
    .filter((one) => !isFolded(one))
    .findLast((one) => one.getBoundingClientRect().top <= line + 1);
  return place === undefined ? null : eventAt(place);
}

/** Brings the place of the event `id` to the reading line, or what it is folded into. */
export function bringIntoView(id: string): void {
  const place = places().find((one) => eventAt(one) === id);
  if (place === undefined) return;
  const { top } = unfolded(place).getBoundingClientRect();
  window.scrollBy({ top: top - window.innerHeight * readingLine, behavior: 'instant' });
}
