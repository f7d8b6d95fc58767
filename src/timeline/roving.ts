import { markOf, type Mark } from '../model/layout.ts';

/**
 * Keeps the picture one Tab stop, and the focus on its mark while vis-timeline takes elements out and puts them in.
 * It remembers an event, not a mark: a mark may become part of a cluster and come out of it again.
 */
export class Roving {
  readonly #host: HTMLElement;
  readonly #buttonOf: (mark: Mark) => HTMLButtonElement | undefined;
  #event: string | null = null;
  #goal: number | null = null;
  #within = false;
  #tabStop: HTMLButtonElement | null = null;

  constructor(host: HTMLElement, buttonOf: (mark: Mark) => HTMLButtonElement | undefined) {
    this.#host = host;
    this.#buttonOf = buttonOf;
  }

  /** The event whose mark has the focus, or had it last. */
  get event(): string | null {
    return this.#event;
  }

  /** The time (UTC ms) that the keys up and down keep to, as the cursor of a text keeps to its column; null at their first. */
  get goal(): number | null {
    return this.#goal;
  }

  /** The focus came to `mark`. */
  entered(mark: Mark): void {
    const known = mark.events.some(({ id }) => id === this.#event);
    if (!known) this.#event = mark.events[0].id;
    this.#within = true;
  }

  /**
   * The focus left a mark for `next`. Without a next one, vis-timeline has taken the element out or put it elsewhere,
   * unless the reader went away by a key (`byKey`) or a press, for which `away` is called.
   */
  left(next: EventTarget | null, byKey: boolean): void {
    const stays = next instanceof Node ? this.#host.contains(next) : !byKey;
    if (!stays) this.away();
  }

  /** The reader has gone elsewhere: the focus must not be fetched back. */
  away(): void {
    this.#within = false;
    this.#goal = null;
  }

  /** Moves the focus to `mark`: now, or as soon as it is drawn. `goal` is what up and down keep to. */
  go(mark: Mark, goal: number | null = null): void {
    this.#event = mark.events[0].id;
    this.#goal = goal;
    this.#within = true;
    const button = this.#buttonOf(mark);
    if (button?.isConnected === true) button.focus({ preventScroll: true });
  }

  /** Puts the focus and the Tab stop where they belong in what is drawn now; `fallback` stands in for what is not drawn. */
  settle(marks: readonly Mark[], fallback: Mark | undefined): void {
    const mark = this.#event === null ? undefined : markOf(marks, this.#event);
    const own = mark === undefined ? undefined : this.#buttonOf(mark);
    const other = fallback === undefined ? undefined : this.#buttonOf(fallback);
    const drawn = [own, other].find((button) => button?.isConnected === true) ?? null;
    if (drawn !== this.#tabStop) {
      if (this.#tabStop !== null) this.#tabStop.tabIndex = -1;
      this.#tabStop = drawn;
    }
    if (drawn !== null) drawn.tabIndex = 0;
    // A frame that fetched the focus while the reader is in the host's page would steal it.
    if (!this.#within || !document.hasFocus()) return;
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body;
    if (own?.isConnected === true && own !== activeElement && (lost || this.#host.contains(activeElement))) {
      own.focus({ preventScroll: true });
    } else if (lost) {
      // Its mark was moved out of sight: keys still work from the picture as a whole.
      this.#host.focus({ preventScroll: true });
    }
  }
}
