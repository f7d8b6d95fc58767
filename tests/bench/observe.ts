import type { LongTask } from './blocking.ts';

/** What a page says of its own loading; times in ms since the navigation began. */
export interface Observed {
  firstPaint: number;
  largestPaint: number;
  /** Cumulative layout shift that no input of the reader explains. */
  shift: number;
  readonly tasks: LongTask[];
  /** When the last long task or download ended. */
  lastActivity: number;
}

declare global {
  interface Window {
    observed: Observed;
  }
}

/** Runs in a page before anything of the page does, so it stands alone; writes to `window.observed`. */
export function observe(): void {
  const tasks: LongTask[] = [];
  const observed = { firstPaint: 0, largestPaint: 0, shift: 0, tasks, lastActivity: 0 };
  window.observed = observed;

  const note = (entry: PerformanceEntry) => {
    const { entryType, name, startTime: start, duration } = entry;
    if (name === 'first-contentful-paint') observed.firstPaint = start;
    if (entryType === 'largest-contentful-paint') observed.largestPaint = start;
    if (entryType === 'longtask') tasks.push({ start, duration });
    // Types of layout shifts are in no standard library yet.
    if ('hadRecentInput' in entry && entry.hadRecentInput === false && 'value' in entry) {
      observed.shift += Number(entry.value);
    }
    if (['longtask', 'navigation', 'resource'].includes(entryType)) {
      observed.lastActivity = Math.max(observed.lastActivity, start + duration);
    }
  };
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note(entry);
  });
  const types = ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask', 'navigation', 'resource'];
  for (const type of types) observer.observe({ type, buffered: true });
}
