/** `push` when Back should return to where the reader was, `replace` for steps too small for that. */
export type Step = 'push' | 'replace';

/** Browsers refuse more than about 100 changes of address in 30 s (WebKit), and a pan makes 60 in one. */
const pause = 250;

/** Writes the address, sparingly: of many small steps only the last, and always before a push. */
export class AddressBar {
  #waiting: { readonly address: string; readonly timer: number } | null = null;

  /** Makes `address` the current one: now for a push, after a pause of 250 ms for a replacement. */
  write(address: string, step: Step): void {
    if (step === 'push') {
      this.flush();
      history.pushState(null, '', address);
    } else {
      this.forget();
      this.#waiting = {
        address,
        timer: window.setTimeout(() => {
          this.flush();
        }, pause),
      };
    }
  }

  /** Writes what waits. */
  flush(): void {
    if (this.#waiting === null) return;
    const { address } = this.#waiting;
    this.forget();
    history.replaceState(null, '', address);
  }

  /** Drops what waits: the browser has moved to another entry of its history. */
  forget(): void {
    if (this.#waiting !== null) window.clearTimeout(this.#waiting.timer);
    this.#waiting = null;
  }
}
