/** Keys that are no letters. */
export type Key = 'Enter' | 'Escape' | 'ArrowLeft' | 'ArrowRight' | 'Home';

/** A window of a browser, and what a reader does in it: the same in every engine. Nothing here waits for what follows. */
export interface Driver {
  /** Where the site is for this window. */
  readonly origin: string;
  /** Opens `path` of the site, or an address elsewhere, until its page is loaded. */
  open(path: string): Promise<void>;
  /** Goes one step back in history. */
  back(): Promise<void>;
  /** Makes what pages are drawn in `width` and `height` large (CSS px); `narrowest` is as far as every engine goes. */
  resize(width: number, height: number): Promise<void>;
  /** Goes into the frame of the page that matches `selector`: what follows happens there. Null: back to the page itself. */
  enter(selector: string | null): Promise<void>;
  /** Clicks with the pointer in the middle of the first element that matches `selector`, wherever on the page it is. */
  click(selector: string): Promise<void>;
  /** The same with a finger, where the engine’s driver has one; else with the pointer. */
  tap(selector: string): Promise<void>;
  /** Presses a key where the focus is. */
  press(key: Key): Promise<void>;
  /** Types `text`, letter by letter, where the focus is. */
  type(text: string): Promise<void>;
  /** What `look` finds in the page: a function that knows nothing but its arguments. */
  evaluate<Found>(look: (...given: string[]) => Found, ...given: string[]): Promise<Awaited<Found>>;
  /** The page as it is printed (PDF); null where the engine’s driver cannot print. */
  print(): Promise<Uint8Array | null>;
  /** The errors and warnings of all pages so far. */
  complaints(): Promise<readonly string[]>;
  /** Closes the window, and forgets what it kept. */
  close(): Promise<void>;
}

/** A browser that runs. */
export interface Browser {
  /** Opens an empty window for the site at `origin`, which knows nothing of earlier ones. */
  open(origin: string): Promise<Driver>;
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
  launch(): Promise<Browser>;
}

/** How large a window is at first (CSS px), with its frame where it has one. */
export const windowSize = { width: 1280, height: 800 } as const;

/** The least width (CSS px) that every engine draws pages in: WebKit’s window has a bar of its own. */
export const narrowest = 480;

/** Runs in the page: a reader does not click at the edge of the window, where something may lie above. */
export function bringToMiddle(selector: string): void {
  document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
