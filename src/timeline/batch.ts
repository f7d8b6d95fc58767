import type { Timeline as Vis } from 'vis-timeline/esnext';

/** As much of an item of vis-timeline as a batch touches. */
interface VisItem {
  hide(): void;
}

/** As much of what draws the items as a batch touches. */
interface ItemSet {
  readonly redraw: () => boolean;
  readonly _updateItem: (item: VisItem, data: unknown) => void;
  readonly body: { readonly range: { readonly start: number; readonly end: number } };
}

/** Nothing is within it. */
const nowhere = { start: Infinity, end: -Infinity };

/**
 * Does `change`, which changes the data of `vis`, and returns what it does; then `vis` draws its items, once. By itself
 * it draws them at each removal, update and addition, and measures each item that is new or changed before it looks at
 * the next, for which the browser has to lay out the page again; items that it finds out of the page when it draws it
 * measures together.
 */
export function inOneBatch<Result>(vis: Vis, change: () => Result): Result {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- batch.dom.test.ts sees that it has them
  const { itemSet } = vis as unknown as { readonly itemSet: ItemSet };
  const { redraw, _updateItem: update, body } = itemSet;
  let asked = 0;
  Object.assign(itemSet, {
    redraw: () => {
      asked += 1;
      return false;
    },
    _updateItem: (item: VisItem, data: unknown) => {
      item.hide();
      update.call(itemSet, item, data);
    },
    // Where nothing is in the window, it draws no item that comes.
    body: Object.create(body, { range: { value: nowhere } }),
  });
  try {
    return change();
  } finally {
    Object.assign(itemSet, { redraw, _updateItem: update, body });
    if (asked > 0) itemSet.redraw();
  }
}
