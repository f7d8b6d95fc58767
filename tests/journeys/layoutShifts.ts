import type { Page } from '@playwright/test';

/**
 * Every shift of the page's layout so far, in words; since a host placed the timeline, where that is a moment of its own.
 */
export function shiftsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly {
        readonly node: Node | null;
        readonly previousRect: DOMRectReadOnly;
        readonly currentRect: DOMRectReadOnly;
      }[];
    }
    const since = performance.getEntriesByName('placed').at(-1)?.startTime ?? 0;
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- entries of the type that was asked for
    const shifts = observer.takeRecords() as LayoutShift[];
    observer.disconnect();
    return (
      shifts
        // Less than that, or more where it begins with its end, is a label of which a part has come, and which grows by
        // the rest.
        .filter(({ startTime, value }) => startTime > since && value > 0.001)
        .filter(
          ({ sources }) =>
            !sources.every(
              ({ node, previousRect: before, currentRect: after }) =>
                node instanceof HTMLSpanElement &&
                before.top === after.top &&
                before.height === after.height &&
                (before.left === after.left || before.right === after.right),
            ),
        )
        .map(({ value, sources }) => {
          const moved = sources.map(
            ({ node, previousRect, currentRect }) =>
              `${node?.nodeName} from ${JSON.stringify(previousRect)} to ${JSON.stringify(currentRect)}`,
          );
          return `${value.toFixed(4)}: ${moved.join(', ')}`;
        })
    );
  });
}
