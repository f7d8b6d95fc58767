import type { Edition } from '../model/edition.ts';
import { clamped, shortestWindow } from '../time/window.ts';
import { AddressBar, type Bar, type HistoryMode } from './addressBar.ts';
import { addressOf, arrivalOf, type Address } from './address.ts';
import type { Arrival, Place } from './place.ts';

/**
 * The one owner of the reader's place, and the address as its serialised form.
 * Which events, kinds and lanes there are is the same in every edition, so one serves all languages.
 */
export class PlaceStore {
  #arrival: Arrival;
  readonly #edition: Edition;
  readonly #base: string;
  readonly #bar: Bar;
  readonly #listeners = new Set<() => void>();

  /** The place that the path alone names: that of the page as the build wrote it, which knows no query. */
  readonly prerendered: Arrival;

  /**
   * Opens the place that `address` names; where it names no language, in that of `edition`.
   * `base` is the path under which the site lives, with a slash at its end. Nothing is written yet.
   */
  constructor(address: Address, edition: Edition, base: string, bar: Bar = new AddressBar()) {
    this.#arrival = arrivalOf(address, edition.locale, edition, base);
    this.prerendered = arrivalOf({ pathname: address.pathname, search: '' }, edition.locale, edition, base);
    this.#edition = edition;
    this.#base = base;
    this.#bar = bar;
  }

  /** Where the reader is, and what of the address had to be dropped. */
  get arrival(): Arrival {
    return this.#arrival;
  }

  /** The path under which the site lives, with a slash at its end. */
  get base(): string {
    return this.#base;
  }

  /** The address of `place`. */
  addressOf(place: Place): string {
    return addressOf(place, this.#edition, this.#base);
  }

  /** Writes out what was repaired, or only implied (`/`), so that the address can be shared as it is. */
  writeAddress(): void {
    this.#bar.write(this.addressOf(this.#arrival.place), 'replace');
    this.#bar.flush();
  }

  /** Goes where `change` says; the rest stays as it is. No window reaches beyond the story. */
  go(change: Partial<Place>, mode: HistoryMode): void {
    const { place, repairs } = this.#arrival;
    const window = clamped(change.window ?? place.window, this.#edition.bounds, shortestWindow);
    this.#arrival = { place: { ...place, ...change, window }, repairs: mode === 'push' ? [] : repairs };
    this.#bar.write(this.addressOf(this.#arrival.place), mode);
    this.#notify();
  }

  /** The reader has read which parts of the address were dropped. */
  dismissRepairs(): void {
    this.#arrival = { ...this.#arrival, repairs: [] };
    this.#notify();
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

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }

  readonly #flush = (): void => {
    this.#bar.flush();
  };

  // Back and Forward change the address by themselves; the place follows it.
  readonly #restore = (): void => {
    if (!this.#bar.hasMovedTo(location.pathname + location.search)) return;
    this.#arrival = arrivalOf(location, this.#arrival.place.locale, this.#edition, this.#base);
    this.#notify();
  };
}
