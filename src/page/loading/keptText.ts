import { writtenAttribute } from './writtenTexts.ts';

/** What does nothing without React. */
const dead = '.needs-script, button, input, select, output';

/**
 * Copies of what `selector` finds in `page`, as it stands, without what would no longer work: links still do. What is in
 * something else that it finds comes with that.
 */
export function copiesIn(page: ParentNode, selector: string): readonly Element[] {
  return [...page.querySelectorAll(selector)].flatMap((element) => {
    if (element.parentElement?.closest(selector) != null) return [];
    // React takes away its own, and the lists go back to where they are kept.
    const copy = element.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return [];
    // What had yet to follow the page into another language says so itself where it stands alone.
    const told = element.closest<HTMLElement>('body [lang]');
    if (told !== null) [copy.lang, copy.dir] = [told.lang, told.dir];
    for (const control of copy.querySelectorAll(dead)) control.remove();
    return copy.textContent.trim() === '' ? [] : [copy];
  });
}

/** The list of events, with what is said of it. */
const list = '[data-part="list"]';

/** What a page, or a page for frames, has to be read: its head, the card, the lists, its foot. */
const text = `header, #card, ${list}, [${writtenAttribute}], footer`;

/**
 * What can still be read of the page in `root` when React can no longer draw it, from head to foot, as it stands; of the
 * list also what filters had hidden, which nothing would bring back.
 */
export function keptTextOf(root: HTMLElement): readonly Node[] {
  const copies = copiesIn(root, text);
  for (const copy of copies)
    if (copy.matches(list))
      for (const part of copy.querySelectorAll('[hidden]')) part.removeAttribute('hidden');
  return copies;
}
