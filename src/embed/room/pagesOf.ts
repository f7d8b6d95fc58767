/** Something that stands from `start` to `end` (px from the head of the content). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How much (px) of what is cut all the same stands at the head of the next page once more: a line of text. */
const repeated = 28;

/** The share of a page that may stay empty for what is kept whole. */
const mostEmpty = 0.4;

/**
 * The pages through content of the height `end` (px), each of at most `room` px. None of `blocks` is cut that would be
 * whole on the next page, where that does not leave too much of a page empty.
 */
export function pagesOf(blocks: readonly Stretch[], end: number, room: number): readonly Stretch[] {
  // From the last to the first: what stands before a block that goes to the next page may end in it.
  const upwards = blocks.toSorted((a, b) => b.start - a.start);
  const pages: Stretch[] = [];
  let start = 0;
  while (start + room < end) {
    const cut = cutOf(start, upwards, room);
    pages.push({ start, end: cut });
    start = upwards.some((block) => isAcross(block, cut)) ? cut - repeated : cut;
  }
  return [...pages, { start, end }];
}

/** The page that shows what is at `at` (px). */
export function pageAt(pages: readonly Stretch[], at: number): number {
  return Math.max(
    0,
    pages.findLastIndex(({ start }) => start <= at),
  );
}

function cutOf(start: number, upwards: readonly Stretch[], room: number): number {
  const limit = start + room;
  let cut = limit;
  for (const block of upwards) if (block.end - block.start <= room && isAcross(block, cut)) cut = block.start;
  return cut < start + room * (1 - mostEmpty) ? limit : cut;
}

function isAcross(block: Stretch, at: number): boolean {
  return block.start < at && block.end > at;
}
