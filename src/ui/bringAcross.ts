/** Scrolls `row`, which may be longer than the screen, across to its `part`; the page stays put. */
export function bringAcross(row: Element | null, part: Element | undefined): void {
  if (row === null || part === undefined) return;
  const seen = row.getBoundingClientRect();
  const box = part.getBoundingClientRect();
  if (box.left >= seen.left && box.right <= seen.right) return;
  row.scrollLeft += box.left + box.width / 2 - (seen.left + seen.width / 2);
}
