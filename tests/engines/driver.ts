/** Keys that are no letters. */
export type Key = 'Enter' | 'Escape' | 'Tab';

/** A window of a browser, and what a reader does in it: the same in every engine. Nothing here waits for what follows. */
export interface Driver {
  /** Opens `path` of the site, until its page is loaded. */
  open(path: string): Promise<void>;
  /** Goes one step back in history. */
  back(): Promise<void>;
  /** Clicks with the pointer in the middle of the first element that matches `selector`, wherever on the page it is. */
  click(selector: string): Promise<void>;
  /** Presses a key where the focus is. */
  press(key: Key): Promise<void>;
  /** Types `text`, letter by letter, where the focus is. */
  type(text: string): Promise<void>;
  /** What `look` finds in the page: a function that knows nothing but its arguments. */
  evaluate<Found>(look: (...given: string[]) => Found, ...given: string[]): Promise<Awaited<Found>>;
  /** The errors and warnings of all pages so far. */
  complaints(): Promise<readonly string[]>;
  /** Ends the browser and whatever was started for it. */
  close(): Promise<void>;
}

/** A browser engine that journeys go through where it is installed. */
export interface Engine {
  readonly name: string;
  /** What of Debian's packages has it. */
  readonly debianPackages: readonly string[];
  /** What is not installed here, and how it would be; null where nothing is missing. */
  missing(): string | null;
  /** Opens an empty window for the site at `origin`. */
  start(origin: string): Promise<Driver>;
}

/** How large a window is (CSS px), with its frame where it has one. */
export const windowSize = { width: 1280, height: 800 } as const;

/** Runs in the page: a reader does not click at the edge of the window, where something may lie above. */
export function bringToMiddle(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
