import type { Locale } from '../../i18n/locale.ts';

/** The text of an event as far as it is here. */
export interface EventTextState {
  /** HTML of our own build; null until it is here. */
  readonly html: string | null;
  /** Whether it could not be fetched when it was last asked for. */
  readonly failed: boolean;
}

const notHere: EventTextState = { html: null, failed: false };

/**
 * What is known of each event in each language (`EventText`), fetched when somebody wants to read it, and then kept. A
 * store for `useSyncExternalStore`.
 */
export class EventTexts {
  readonly #fetch: (locale: Locale, event: string) => Promise<string>;
  readonly #states = new Map<string, EventTextState>();
  readonly #fetching = new Map<string, Promise<void>>();
  readonly #listeners = new Set<() => void>();

  /** `fetch` gives the HTML, and rejects where it cannot be had; it may then be asked again. */
  constructor(fetch: (locale: Locale, event: string) => Promise<string>) {
    this.#fetch = fetch;
  }

  /** The text of the event with the id `event`, as it stands. */
  of(locale: Locale, event: string): EventTextState {
    return this.#states.get(keyOf(locale, event)) ?? notHere;
  }

  /** Has `html` for the text of an event: the page that was opened on it has it already. */
  keep(locale: Locale, event: string, html: string): void {
    this.#change(keyOf(locale, event), { html, failed: false });
  }

  /** Fetches the text of an event, unless it is here; settles when it is, or when it failed. */
  load(locale: Locale, event: string): Promise<void> {
    const key = keyOf(locale, event);
    const { html, failed } = this.of(locale, event);
    if (html !== null) return Promise.resolve();
    const pending = this.#fetching.get(key);
    if (pending !== undefined) return pending;
    if (failed) this.#change(key, notHere);
    const fetching = this.#fetch(locale, event)
      .then(
        (fetched) => {
          this.#change(key, { html: fetched, failed: false });
        },
        () => {
          this.#change(key, { html: null, failed: true });
        },
      )
      .finally(() => this.#fetching.delete(key));
    this.#fetching.set(key, fetching);
    return fetching;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  #change(key: string, state: EventTextState): void {
    this.#states.set(key, state);
    for (const listener of this.#listeners) listener();
  }
}

function keyOf(locale: Locale, event: string): string {
  return `${locale}/${event}`;
}
