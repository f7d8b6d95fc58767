import type { Locator } from '@playwright/test';

/** By the name of each mark that is seen of `marks`: where its icon is on the page and how wide its label (px). */
export function placesOf(marks: Locator): Promise<Readonly<Record<string, readonly number[]>>> {
  return marks.evaluateAll((all) => {
    const axis = document.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
    const seen = all.filter((mark) => {
      const { left, right } = mark.getBoundingClientRect();
      return mark.checkVisibility() && (axis === undefined || (right > axis.left && left < axis.right));
    });
    return Object.fromEntries(
      seen.map((mark) => {
        const [icon, label] = [...mark.children].map((child) => child.getBoundingClientRect());
        const { x = 0, y = 0, width = 0, height = 0 } = icon ?? {};
        return [mark.getAttribute('aria-label') ?? '', [x, y + scrollY, width, height, label?.width ?? 0]];
      }),
    );
  });
}

/** The same of the static picture `picture`, from its own corner, for a page that has not been scrolled. */
export async function placesIn(picture: Locator): Promise<Readonly<Record<string, readonly number[]>>> {
  const places = await placesOf(picture.getByRole('link'));
  const corner = await picture.boundingBox();
  return Object.fromEntries(
    Object.entries(places).map(([name, [x = 0, y = 0, ...sizes]]) => [
      name,
      [x - (corner?.x ?? 0), y - (corner?.y ?? 0), ...sizes],
    ]),
  );
}

/** By what is written along the axis and is seen: where its letters begin (px). */
export function axisOf(texts: Locator): Promise<Readonly<Record<string, number>>> {
  return texts.evaluateAll((all) => {
    const seen = all.filter((text) => text.checkVisibility({ visibilityProperty: true }));
    return Object.fromEntries(
      seen.map((text) => {
        const letters = document.createRange();
        letters.selectNodeContents(text);
        return [text.textContent, letters.getBoundingClientRect().x];
      }),
    );
  });
}

/** What of `before` is no longer within a px of where it was, or not there, and what is there only now. */
export function moved(
  before: Readonly<Record<string, number | readonly number[]>>,
  after: Readonly<Record<string, number | readonly number[]>>,
): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => {
    const [from, to] = [[before[name] ?? []].flat(), [after[name] ?? []].flat()];
    return from.length !== to.length || from.some((px, index) => Math.abs(px - (to[index] ?? 0)) > 1);
  });
}
