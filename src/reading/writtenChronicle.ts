import type { EditionEvent } from '../model/edition.ts';

// A chronicle that the build wrote, known by the ids and attributes that `ChronicleList` gives its parts.

const entrySelector = 'li[id^="event-"]';
const idPrefix = 'event-';

/** An entry, and one that no link leads to. */
export const rowSelector = `${entrySelector}, li[data-event]`;

/** The id of the event whose headline in the chronicle `target` is, or is inside of. */
export function eventOfHeadline(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  const row = link?.parentElement;
  return row?.matches(rowSelector) === true ? eventOfRow(row) : undefined;
}

/** The id of the event that is told, or listed, in `row`. */
export function eventOfRow(row: HTMLElement): string {
  return row.dataset['event'] ?? row.id.slice(idPrefix.length);
}

/** The headline of the event `id` in `list`; null where it has none. */
export function headlineIn(list: ParentNode, id: string | null): HTMLElement | null {
  return list.querySelector(`:is([id="${idPrefix}${id}"], [data-event="${id}"]) > a`);
}

/** Opens whatever `element` of a chronicle is folded into, so that it can be seen. */
export function unfold(element: Element | null): void {
  const around = element?.parentElement?.closest('details') ?? null;
  if (around === null) return;
  around.open = true;
  unfold(around);
}

/** Whether `element` is folded away. Browsers give what is folded a place as well. */
export function isFolded(element: Element): boolean {
  return element.closest('summary') === null && element.closest('details:not([open])') !== null;
}

/** What can be seen of `element`: itself, or what it is folded behind. */
export function unfolded(element: Element): Element {
  const fold = isFolded(element) ? element.closest('details:not([open])') : null;
  return fold === null ? element : unfolded(fold.querySelector('summary') ?? fold);
}

/** Shows what the chapter with `heading` is about, and no other's: on a phone names alone stand in the list. */
export function chooseChapter(heading: Element): void {
  const chapter = heading.closest('[data-part="chapter"]');
  const list = chapter?.parentElement;
  for (const other of list?.querySelectorAll('[data-chosen]') ?? []) other.removeAttribute('data-chosen');
  chapter?.setAttribute('data-chosen', '');
  unfold(heading);
}

/** Opens all that there is to be opened in `list`, or closes it; rows of a phone then say all, or when and what. */
export function setOpen(list: Element, isOpen: boolean): void {
  for (const rail of list.querySelectorAll('[data-detail]')) rail.toggleAttribute('data-all', isOpen);
  for (const details of list.querySelectorAll('details')) details.open = isOpen;
}

/** Marks the headline of `event` in `list` as the one that the reader is at, and no other; it is there to be seen. */
export function markCurrent(list: Element, event: Pick<EditionEvent, 'id'> | null): void {
  for (const other of list.querySelectorAll('[aria-current]')) other.removeAttribute('aria-current');
  if (event === null) return;
  const current = headlineIn(list, event.id);
  current?.setAttribute('aria-current', 'true');
  unfold(current);
}

/** What events are folded into. */
const foldSelector = '[data-part="fold"], [data-part="chapter"]';

/**
 * Leaves of the events in `list` those with `ids`, and of folds and chapters those that still have any, opened while
 * there are less than all; `countOf` puts into words how many there are of a chapter.
 */
export function showEvents(
  list: Element,
  ids: ReadonlySet<string>,
  countOf: (count: number) => string,
): void {
  for (const entry of list.querySelectorAll<HTMLElement>(entrySelector))
    entry.hidden = !ids.has(entry.id.slice(idPrefix.length));
  const isFiltered = list.querySelector(`${entrySelector}[hidden]`) !== null;
  list.toggleAttribute('data-filtered', isFiltered);
  for (const fold of list.querySelectorAll<HTMLElement>(foldSelector)) {
    const count = shownIn(fold);
    fold.hidden = count === 0;
    const words = fold.querySelector('[data-part="count"]');
    const counted = countOf(count);
    // Most often it is what the build wrote.
    if (words !== null && words.textContent !== counted) words.textContent = counted;
    openWhileFiltered(fold, isFiltered);
  }
}

/** Opens a fold, and afterwards leaves it as the reader had it. */
function openWhileFiltered(fold: HTMLElement, isFiltered: boolean): void {
  const details = fold instanceof HTMLDetailsElement ? fold : fold.querySelector('details');
  if (details === null || details.closest(foldSelector) !== fold) return;
  const wasOpened = details.hasAttribute('data-opened');
  if (isFiltered && !details.open) {
    details.open = true;
    details.setAttribute('data-opened', '');
  }
  if (!isFiltered && wasOpened) {
    details.open = false;
    details.removeAttribute('data-opened');
  }
}

function shownIn(part: Element): number {
  return part.querySelectorAll(`${entrySelector}:not([hidden])`).length;
}
