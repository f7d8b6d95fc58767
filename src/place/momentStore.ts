import type { Locale } from '../i18n/locale.ts';
import type { Edition } from '../model/edition.ts';
import type { Address } from './address.ts';
import { AddressBar, type Bar } from './addressBar.ts';
import { momentAddressOf, momentArrivalOf, type MomentArrival, type MomentPlace } from './momentAddress.ts';

/** The one owner of the reader's place on the way through the story; each step is an entry of the browser's history. */
export class MomentStore {
  #arrival: MomentArrival;
  readonly #edition: Edition;
  readonly #bar: Bar;
  readonly #listeners = new Set<() => void>();

  /** The place that the path alone names: that of the page as the build wrote it, which knows no query. */
  readonly prerendered: MomentArrival;
  /** The path under which the site lives, with a slash at its end. */
  readonly base: string;

  /** Opens the place that `address` names. Nothing is written yet. */
  constructor(address: Address, edition: Edition, base: string, bar: Bar = new AddressBar()) {
    this.#arrival = momentArrivalOf(address, edition, base);
    this.prerendered = momentArrivalOf({ pathname: address.pathname, search: '' }, edition, base);
    this.#edition = edition;
    this.#bar = bar;
    this.base = base;
  }

  /** Where the reader is, and what of the address had to be dropped. */
  get arrival(): MomentArrival {
    return this.#arrival;
  }

  /** The address of `place`, in the language of the page unless another is named. */
  addressOf(place: MomentPlace, locale: Locale = this.#edition.locale): string {
    return momentAddressOf(place, locale, this.#edition, this.base);
  }

  /** Writes out what was repaired, so that the address can be shared as it is. */
  writeAddress(): void {
    this.#bar.write(this.addressOf(this.#arrival.place), 'replace');
    this.#bar.flush();
  }

  /** Goes where `change` says; the rest stays as it is. */
  go(change: Partial<MomentPlace>): void {
    const place = { ...this.#arrival.place, ...change };
    this.#arrival = { place, repairs: [] };
    this.#bar.write(this.addressOf(place), 'push');
    this.#notify();
  }

  /** The reader has read which parts of the address were dropped. */
  dismissRepairs(): void {
    this.#arrival = { ...this.#arrival, repairs: [] };
    this.#notify();
  }

  /** Calls `listener` after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) window.addEventListener('popstate', this.#restore);
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) window.removeEventListener('popstate', this.#restore);
    };
  };

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }

  // Back and Forward change the address by themselves; the place follows it.
  readonly #restore = (): void => {
    if (!this.#bar.hasMovedTo(location.pathname + location.search)) return;
    this.#arrival = momentArrivalOf(location, this.#edition, this.base);
    this.#notify();
  };
}
