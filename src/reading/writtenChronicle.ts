import type { EditionEvent } from '../model/edition.ts';

// A chronicle that the build wrote, known by the ids and attributes that `ChronicleList` gives its parts.

const entrySelector = 'li[id^="event-"]';
const idPrefix = 'event-';

/** The id of the event whose headline in the chronicle `target` is, or is inside of. */
export function eventOfHeadline(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  const entry = link?.parentElement;
  return entry?.matches(entrySelector) === true ? entry.id.slice(idPrefix.length) : undefined;
}

/** Marks the headline of `event` in `list` as the one that the reader is at, and no other. */
export function markCurrent(list: Element, event: Pick<EditionEvent, 'id'> | null): void {
  for (const other of list.querySelectorAll('[aria-current]')) other.removeAttribute('aria-current');
  if (event === null) return;
  list.querySelector(`#${idPrefix}${event.id} > a`)?.setAttribute('aria-current', 'true');
}

/**
 * Leaves of the events in `list` those with `ids`, and of years and chapters those that still have any; `countOf` puts
 * into words how many there are of a chapter.
 */
export function showEvents(
  list: Element,
  ids: ReadonlySet<string>,
  countOf: (count: number) => string,
): void {
  for (const entry of list.querySelectorAll<HTMLElement>(entrySelector))
    entry.hidden = !ids.has(entry.id.slice(idPrefix.length));
  for (const year of list.querySelectorAll<HTMLElement>('[data-part="year"]'))
    year.hidden = shownIn(year) === 0;
  for (const chapter of list.querySelectorAll<HTMLElement>('[data-part="chapter"]')) {
    const count = shownIn(chapter);
    chapter.hidden = count === 0;
    const words = chapter.querySelector('[data-part="count"]');
    const counted = countOf(count);
    // Most often it is what the build wrote.
    if (words !== null && words.textContent !== counted) words.textContent = counted;
  }
}

function shownIn(part: Element): number {
  return part.querySelectorAll(`${entrySelector}:not([hidden])`).length;
}
