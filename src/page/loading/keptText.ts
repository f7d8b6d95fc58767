import { writtenAttribute } from './writtenTexts.ts';

/** What does nothing without React. */
const dead = '.needs-script, button, input, select, output';

/** Copies of what `selector` finds in `page`, as it stands, without what would no longer work: links still do. */
export function copiesIn(page: ParentNode, selector: string): readonly Element[] {
  return [...page.querySelectorAll(selector)].flatMap((element) => {
    // React takes away its own, and the lists go back to where they are kept.
    const copy = element.cloneNode(true);
    if (!(copy instanceof Element)) return [];
    for (const control of copy.querySelectorAll(dead)) control.remove();
    return copy.textContent.trim() === '' ? [] : [copy];
  });
}

/** What can still be read of the page in `root` when React can no longer draw it: the card as it stands, and the lists. */
export function keptTextOf(root: HTMLElement): readonly Node[] {
  return copiesIn(root, `#card article, [${writtenAttribute}]`);
}
