import type { Locale } from '../i18n/locale.ts';
import type { Edition } from '../model/edition.ts';
import type { Address } from './address.ts';
import { AddressedState } from './addressedState.ts';
import { AddressBar, type Bar } from './addressBar.ts';
import { momentAddressOf, momentArrivalOf, type MomentArrival, type MomentPlace } from './momentAddress.ts';

/** The one owner of the reader's place on the way through the story; each step is an entry of the browser's history. */
export class MomentStore {
  readonly #state: AddressedState<MomentArrival>;
  readonly #edition: Edition;
  readonly #bar: Bar;

  /** The place that the path alone names: that of the page as the build wrote it, which knows no query. */
  readonly prerendered: MomentArrival;
  /** The path under which the site lives, with a slash at its end. */
  readonly base: string;

  /** Opens the place that `address` names. Nothing is written yet. */
  constructor(address: Address, edition: Edition, base: string, bar: Bar = new AddressBar()) {
    this.#state = new AddressedState(
      momentArrivalOf(address, edition, base),
      () => momentArrivalOf(location, edition, base),
      bar,
    );
    this.prerendered = momentArrivalOf({ pathname: address.pathname, search: '' }, edition, base);
    this.#edition = edition;
    this.#bar = bar;
    this.base = base;
  }

  /** Where the reader is, and what of the address had to be dropped. */
  get arrival(): MomentArrival {
    return this.#state.arrival;
  }

  /** The address of `place`, in the language of the page unless another is named. */
  addressOf(place: MomentPlace, locale: Locale = this.#edition.locale): string {
    return momentAddressOf(place, locale, this.#edition, this.base);
  }

  /** Writes out what was repaired, so that the address can be shared as it is. */
  writeAddress(): void {
    this.#bar.write(this.addressOf(this.arrival.place), 'replace');
    this.#bar.flush();
  }

  /** Goes where `change` says; the rest stays as it is. */
  go(change: Partial<MomentPlace>): void {
    const place = { ...this.arrival.place, ...change };
    this.#bar.write(this.addressOf(place), 'push');
    this.#state.change({ place, repairs: [] });
  }

  /** The reader has read which parts of the address were dropped. */
  dismissRepairs(): void {
    this.#state.change({ ...this.arrival, repairs: [] });
  }

  /** Calls `listener` after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => this.#state.subscribe(listener);
}
