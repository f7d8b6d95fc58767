import { writtenTextsIn } from './writtenTexts.ts';

/** What can still be read of the page in `root` when React can no longer draw it: the card as it stands, and the lists. */
export function keptTextOf(root: HTMLElement): readonly Node[] {
  // React takes away the card itself.
  const card = root.querySelector('#card article')?.cloneNode(true);
  if (card instanceof Element) for (const dead of card.querySelectorAll('.needs-script')) dead.remove();
  return [...(card === undefined ? [] : [card]), ...Object.values(writtenTextsIn(root))];
}
