import type { Page } from '@playwright/test';

/** What can be pressed. */
const toPress = 'a[href], button, input, select, textarea, summary, [role="slider"], [role="option"]';

/**
 * What can be pressed on `page` and is smaller than a pointer needs, 24 px (WCAG 2.2, 2.5.8), each with its size; room around
 * it makes up for what it lacks. Under a `finger` also what is smaller than 44 px (2.5.5). Links in a sentence are
 * as high as its lines are, and marks of the picture as their lanes: the list has the same events in rows. What the sliders
 * of the overview do, chapters and fingers on the picture do as well. What is large enough is told where a neighbour's reach
 * takes some of it.
 */
export async function smallTargets(page: Page, finger: boolean): Promise<readonly string[]> {
  return [
    ...(await smallerThan(page, { pressed: toPress, exempt: '.vis-item', least: 24, spaced: true })),
    ...(finger
      ? await smallerThan(page, {
          pressed: toPress,
          exempt: '.vis-item, [role="slider"]',
          least: 44,
          spaced: false,
        })
      : []),
  ];
}

interface Measure {
  readonly pressed: string;
  /** What is not measured. */
  readonly exempt: string;
  readonly least: number;
  /** Whether room around it counts. */
  readonly spaced: boolean;
}

function smallerThan(page: Page, measure: Measure): Promise<readonly string[]> {
  return page.evaluate(({ pressed, exempt, least, spaced }) => {
    // oxlint-disable unicorn/consistent-function-scoping -- all of it is read in the page
    /** What has the words of an input is pressed in its stead. */
    const wholeOf = (element: Element) =>
      (element instanceof HTMLInputElement && element.closest('label')) || element;
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1 &&
      getComputedStyle(element).clipPath === 'none' &&
      element.closest(`${exempt}, [inert], [data-axis] [data-shape]`) === null;
    const isInSentence = (element: Element) => {
      const isInline = (one: Element | null) =>
        one !== null && getComputedStyle(one).display.startsWith('inline');
      // Numbers of sources are in a line together.
      if (!element.matches('a') || !(isInline(element) || isInline(element.parentElement))) return false;
      const blockOf = (inside: Node) => {
        let block = inside.parentElement;
        while (isInline(block)) block = block?.parentElement ?? null;
        return block;
      };
      const block = blockOf(element);
      const walker = document.createTreeWalker(block ?? element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) {
        const { parentElement: parent, textContent: text } = walker.currentNode;
        if (!/[\p{L}\p{N}]/u.test(text ?? '') || blockOf(walker.currentNode) !== block) continue;
        if (parent?.closest(pressed) === null && parent.checkVisibility()) return true;
      }
      return false;
    };
    const targets = [...new Set([...document.querySelectorAll(pressed)].filter(isSeen).map(wholeOf))];
    const boxes = targets.map((element) => ({ element, box: element.getBoundingClientRect() }));
    const isSmall = ({ box }: { readonly box: DOMRect }) =>
      Math.round(Math.min(box.width, box.height) * 10) / 10 < least;
    const layerOf = (element: Element | null) => element?.closest('dialog, [popover]') ?? null;
    /** Whether another that is pressed beyond its own box is above at a point. */
    const isTaken = (element: Element, x: number, y: number) => {
      const above = document.elementFromPoint(x, y)?.closest(pressed) ?? element;
      if (above.contains(element) || element.contains(above) || layerOf(above) !== layerOf(element))
        return false;
      const { left, right, top, bottom } = above.getBoundingClientRect();
      return x < left - 1 || x > right + 1 || y < top - 1 || y > bottom + 1;
    };
    /** Whether it is pressed as far as `least`: around its box as well, where it is small; no other takes of it. */
    const isReached = (target: (typeof boxes)[number]) => {
      const { element } = target;
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      const [middle, line] = [x + width / 2, y + height / 2];
      const isAt = (left: number, top: number) => {
        // What stays in sight may cover what is large, until it is scrolled.
        if (!isSmall(target))
          return (
            Math.abs(left - middle) <= width / 2 &&
            Math.abs(top - line) <= height / 2 &&
            !isTaken(element, left, top)
          );
        const found = document.elementFromPoint(left, top);
        return found !== null && (element === found || element.contains(found));
      };
      // What a dialog or a popover covers cannot be pressed.
      const over = layerOf(document.elementFromPoint(middle, line));
      if (over?.contains(element) === false) return true;
      /** How far it can be pressed from its middle, in px. */
      const reach = (across: number, down: number) => {
        let far = 0;
        while (far <= least && isAt(middle + across * (far + 1), line + down * (far + 1))) far += 1;
        return far;
      };
      // The middle itself is one more.
      return Math.min(reach(-1, 0) + reach(1, 0), reach(0, -1) + reach(0, 1)) >= least - 2;
    };
    const middleOf = ({ x, y, width, height }: DOMRect) => [x + width / 2, y + height / 2] as const;
    /** How far the middle of `box` is from the nearest point of `other`. */
    const distance = (box: DOMRect, other: DOMRect) => {
      const [x, y] = middleOf(box);
      return Math.hypot(
        Math.max(other.left - x, 0, x - other.right),
        Math.max(other.top - y, 0, y - other.bottom),
      );
    };
    const hasRoom = ({ element, box }: (typeof boxes)[number]) =>
      boxes.every((other) => {
        if (other.element === element || other.element.contains(element) || element.contains(other.element))
          return true;
        if (distance(box, other.box) < least / 2) return false;
        const [[x, y], [otherX, otherY]] = [middleOf(box), middleOf(other.box)];
        return !isSmall(other) || Math.hypot(x - otherX, y - otherY) >= least;
      });
    return boxes
      .filter(({ element }) => !isInSentence(element))
      .filter((target) => !spaced || (isSmall(target) && !hasRoom(target)))
      .filter((target) => !isReached(target))
      .map(({ element, box }) => {
        const words = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
        const classes = [element, element.parentElement].map((each) => each?.className ?? '').join(' < ');
        return `${Math.round(box.width)}×${Math.round(box.height)} ${element.localName} “${words}” (${classes})`;
      });
  }, measure);
}
