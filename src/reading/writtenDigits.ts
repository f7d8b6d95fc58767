import { inDigits, westernDigitsOf } from '../i18n/digits.ts';
import type { Digits } from '../i18n/language.ts';

/** Names and titles, which keep the digits that they have. */
const foreign = 'bdi, [lang], [dir]';

/** What the build wrote in the texts whose digits were changed since. */
const asWritten = new WeakMap<Text, string>();

/** The elements of which digits were changed. */
const changed = new WeakSet<Element>();

/** Brings the text inside `root`, which the build wrote in the digits `written`, to the digits `wanted`. */
export function writeDigits(root: Element, written: Digits, wanted: Digits): void {
  if (written === wanted && !changed.has(root)) return;
  changed.add(root);
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(foreign) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (texts.nextNode() !== null) {
    const { currentNode } = texts;
    if (currentNode instanceof Text) {
      const original = asWritten.get(currentNode) ?? currentNode.data;
      asWritten.set(currentNode, original);
      const next = written === wanted ? original : inDigits(westernDigitsOf(original, written), wanted);
      if (next !== currentNode.data) currentNode.data = next;
    } else if (currentNode instanceof HTMLOListElement && currentNode.dataset['digits'] !== undefined) {
      currentNode.dataset['digits'] = wanted;
    }
  }
}
