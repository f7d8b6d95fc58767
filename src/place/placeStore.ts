import type { Edition } from '../model/edition.ts';
import { AddressBar, type Step } from './addressBar.ts';
import { addressOf, arrivalOf, localeOfPath } from './address.ts';
import type { Arrival, Place } from './place.ts';

/**
 * The one owner of the reader's place, and the address as its serialised form.
 * Which events, kinds and lanes there are is the same in every edition, so one serves all languages.
 */
export class PlaceStore {
  #arrival: Arrival;
  readonly #edition: Edition;
  readonly #base: string;
  readonly #bar = new AddressBar();
  readonly #listeners = new Set<() => void>();

  /** `base` is the path under which the site lives, with a slash at its end. */
  constructor(arrival: Arrival, edition: Edition, base: string) {
    this.#arrival = arrival;
    this.#edition = edition;
    this.#base = base;
    // What was repaired, or only implied (`/`), is written out, so that the address can be shared as it is.
    this.#bar.write(addressOf(arrival.place, edition, base), 'replace');
    this.#bar.flush();
  }

  /** Where the reader is, and what of the address had to be dropped. */
  get arrival(): Arrival {
    return this.#arrival;
  }

  /** Goes where `change` says; the rest stays as it is. */
  go(change: Partial<Place>, step: Step): void {
    const place = { ...this.#arrival.place, ...change };
    const { repairs } = this.#arrival;
    this.#settle({ place, repairs: step === 'push' ? [] : repairs });
    this.#bar.write(addressOf(place, this.#edition, this.#base), step);
  }

  /** The reader has read what was repaired. */
  dismissRepairs(): void {
    this.#settle({ ...this.#arrival, repairs: [] });
  }

  /** Calls `listener` after each change until the returned function is called. */
  subscribe(listener: () => void): () => void {
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
  }

  #settle(arrival: Arrival): void {
    this.#arrival = arrival;
    for (const listener of this.#listeners) listener();
  }

  readonly #flush = (): void => {
    this.#bar.flush();
  };

  // Back and Forward change the address by themselves; the place follows it.
  readonly #restore = (): void => {
    this.#bar.forget();
    const locale = localeOfPath(location.pathname, this.#base) ?? this.#arrival.place.locale;
    this.#settle(arrivalOf(location.search, locale, this.#edition));
  };
}
