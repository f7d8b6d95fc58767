import type { Edition } from '../model/edition.ts';
import { clamped, shortestWindow } from '../time/window.ts';
import { AddressedState } from './addressedState.ts';
import { AddressBar, type Bar, type HistoryMode } from './addressBar.ts';
import { addressOf, arrivalOf, type Address } from './address.ts';
import type { Arrival, Place } from './place.ts';

/**
 * The one owner of the reader's place, and the address as its serialised form.
 * Which events, kinds and lanes there are is the same in every edition, so one serves all languages.
 */
export class PlaceStore {
  readonly #state: AddressedState<Arrival>;
  readonly #edition: Edition;
  readonly #base: string;
  readonly #bar: Bar;

  /** The place that the path alone names: that of the page as the build wrote it, which knows no query. */
  readonly prerendered: Arrival;

  /**
   * Opens the place that `address` names; where it names no language, in that of `edition`.
   * `base` is the path under which the site lives, with a slash at its end. Nothing is written yet.
   */
  constructor(address: Address, edition: Edition, base: string, bar: Bar = new AddressBar()) {
    this.#state = new AddressedState(
      arrivalOf(address, edition.locale, edition, base),
      () => arrivalOf(location, this.arrival.place.locale, edition, base),
      bar,
    );
    this.prerendered = arrivalOf({ pathname: address.pathname, search: '' }, edition.locale, edition, base);
    this.#edition = edition;
    this.#base = base;
    this.#bar = bar;
  }

  /** Where the reader is, and what of the address had to be dropped. */
  get arrival(): Arrival {
    return this.#state.arrival;
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
    this.#bar.write(this.addressOf(this.arrival.place), 'replace');
    this.#bar.flush();
  }

  /** Goes where `change` says; the rest stays as it is. No window reaches beyond the story. */
  go(change: Partial<Place>, mode: HistoryMode): void {
    const { place, repairs } = this.arrival;
    const window = clamped(change.window ?? place.window, this.#edition.bounds, shortestWindow);
    const next = { ...place, ...change, window };
    this.#bar.write(this.addressOf(next), mode);
    this.#state.change({ place: next, repairs: mode === 'push' ? [] : repairs });
  }

  /** The reader has read which parts of the address were dropped. */
  dismissRepairs(): void {
    this.#state.change({ ...this.arrival, repairs: [] });
  }

  /** Calls `listener` after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => this.#state.subscribe(listener);
}
