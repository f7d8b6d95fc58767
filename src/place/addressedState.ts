import type { Bar } from './addressBar.ts';

/**
 * What an address means, shared by all who show it: it follows the browser’s Back and Forward, and nothing that is still to be
 * written into the address is lost with the page.
 */
export class AddressedState<Arrival> {
  #arrival: Arrival;
  /** What the address means that the browser is at. */
  readonly #read: () => Arrival;
  readonly #bar: Bar;
  readonly #listeners = new Set<() => void>();

  constructor(arrival: Arrival, read: () => Arrival, bar: Bar) {
    this.#arrival = arrival;
    this.#read = read;
    this.#bar = bar;
  }

  get arrival(): Arrival {
    return this.#arrival;
  }

  /** Tells everybody of `arrival`. The address is written by whoever changes it. */
  change(arrival: Arrival): void {
    this.#arrival = arrival;
    for (const listener of this.#listeners) listener();
  }

  /** Calls `listener` after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) {
      window.addEventListener('popstate', this.#restore);
      window.addEventListener('pagehide', this.#flush);
    }
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      window.removeEventListener('popstate', this.#restore);
      window.removeEventListener('pagehide', this.#flush);
    };
  };

  readonly #flush = (): void => {
    this.#bar.flush();
  };

  // Back and Forward change the address by themselves; the state follows it.
  readonly #restore = (): void => {
    if (this.#bar.hasMovedTo(location.pathname + location.search)) this.change(this.#read());
  };
}
