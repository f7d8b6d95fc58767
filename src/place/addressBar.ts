/**
 * How an address is written into the browser's history: `push` when Back should return to where the reader was,
 * `replace` for steps too small for that.
 */
export type HistoryMode = 'push' | 'replace';

/** Browsers refuse more than about 100 changes of address in 30 s (WebKit), and a pan makes 60 in one (ms). */
const pause = 250;

/** After how long a refused change is tried again (ms); where it is refused again, after twice as long. */
const retryAfter = 5_000;

/** What writes the place into the address. */
export type Bar = Pick<AddressBar, 'write' | 'flush' | 'hasMovedTo'>;

/** In a frame, Back and Forward belong to the page around it, and the build has no browser: nothing is written. */
export const noBar: Bar = {
  write: () => undefined,
  flush: () => undefined,
  hasMovedTo: () => false,
};

/** Writes the address, throttled: of many replacements only the last, and always before a push. */
export class AddressBar {
  /** What was last written, or read. */
  #written = location.pathname + location.search;
  #pending: { readonly address: string; readonly mode: HistoryMode; readonly timer: number } | null = null;

  /** Makes `address` the current one: now for a push, after a pause of 250 ms for a replacement. */
  write(address: string, mode: HistoryMode): void {
    if (mode === 'push') {
      this.flush();
      this.#change(address, mode);
    }
    // A push that was refused is still to come, to where the reader has gone on.
    else this.#plan(address, this.#pending?.mode ?? mode, pause);
  }

  /** Writes what is pending. */
  flush(): void {
    if (this.#pending !== null) this.#change(this.#pending.address, this.#pending.mode);
  }

  /** Whether the browser has moved to `address`; if so, what is pending belongs to another entry of its history. */
  hasMovedTo(address: string): boolean {
    // A link within the page makes an entry too, but leads to the same address.
    if (address === this.#written) return false;
    this.#cancel();
    this.#written = address;
    return true;
  }

  #plan(address: string, mode: HistoryMode, wait: number, ifRefused = retryAfter): void {
    this.#cancel();
    const timer = window.setTimeout(() => {
      this.#change(address, mode, ifRefused);
    }, wait);
    this.#pending = { address, mode, timer };
  }

  #cancel(): void {
    if (this.#pending !== null) window.clearTimeout(this.#pending.timer);
    this.#pending = null;
  }

  #change(address: string, mode: HistoryMode, ifRefused = retryAfter): void {
    this.#cancel();
    try {
      // A reader who has come back from where no entry was made needs none.
      if (mode === 'push' && address !== this.#written) history.pushState(null, '', address);
      // The reader has not left the text that a fragment leads to.
      else history.replaceState(null, '', address + location.hash);
      this.#written = address;
    } catch {
      // Too many changes for this browser: the address lags behind, the page does not.
      this.#plan(address, mode, ifRefused, 2 * ifRefused);
    }
  }
}
