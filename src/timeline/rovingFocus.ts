import { markOf, type Mark } from '../model/layout.ts';

/**
 * Keeps the picture one Tab stop, and the focus on its mark while vis-timeline takes elements out of the page and puts
 * them in again. It remembers an event, not a mark: a mark may become part of a cluster and come out of it again.
 */
export class RovingFocus {
  readonly #container: HTMLElement;
  readonly #buttonOf: (id: string) => HTMLButtonElement | undefined;
  #event: string | null = null;
  #goal: number | null = null;
  /** Whether the focus is in the picture, or would be had vis-timeline not taken its element away. */
  #isWithin = false;
  #tabStop: HTMLButtonElement | null = null;

  /** `buttonOf` gives the button of the mark with that id. */
  constructor(container: HTMLElement, buttonOf: (id: string) => HTMLButtonElement | undefined) {
    this.#container = container;
    this.#buttonOf = buttonOf;
  }

  /** The event whose mark has the focus, or had it last. */
  get event(): string | null {
    return this.#event;
  }

  /**
   * The time (UTC ms) that the keys up and down keep to, as the cursor of a text keeps to its column; null at their
   * first.
   */
  get goal(): number | null {
    return this.#goal;
  }

  /** The focus came to `mark`. */
  onFocus(mark: Mark): void {
    const isKnown = mark.events.some(({ id }) => id === this.#event);
    if (!isKnown) this.#event = mark.events[0].id;
    this.#isWithin = true;
  }

  /**
   * The focus left a mark for `next`. Where there is no next element, vis-timeline has taken the mark out of the page
   * or put it elsewhere, unless the reader left by Tab (`byTab`) or by a press, for which `onPointerElsewhere` is
   * called.
   */
  onBlur(next: EventTarget | null, byTab: boolean): void {
    const stays = next instanceof Node ? this.#container.contains(next) : !byTab;
    if (!stays) this.#leave();
  }

  /** The reader pressed something outside the picture. */
  onPointerElsewhere(): void {
    this.#leave();
  }

  /**
   * Moves the focus to `mark`, for the sake of its `event`: now, or as soon as it is drawn. `goal` is what up and down
   * keep to.
   */
  go(mark: Mark, goal: number | null = null, event = mark.events[0].id): void {
    this.#event = event;
    this.#goal = goal;
    this.#isWithin = true;
    const button = this.#buttonOf(mark.id);
    if (button?.isConnected === true) focusOn(button);
  }

  /**
   * Puts the focus and the Tab stop where they belong in what is drawn now; the Tab stop is at `fallback` where the
   * mark that had the focus last is not drawn.
   */
  restore(marks: readonly Mark[], fallback: Mark | undefined): void {
    const mark = this.#event === null ? undefined : markOf(marks, this.#event);
    const own = this.#drawnButtonOf(mark);
    // Nobody comes by Tab to what cannot be seen.
    const isSeen = own !== null && own.getAttribute('aria-hidden') === null;
    this.#moveTabStop(isSeen ? own : (this.#drawnButtonOf(fallback) ?? own));
    // A frame that took the focus while the reader is in the page around it would steal it.
    if (this.#isWithin && document.hasFocus()) this.#restoreFocus(own);
  }

  /** From now on the focus must not be brought back. */
  #leave(): void {
    this.#isWithin = false;
    this.#goal = null;
  }

  #drawnButtonOf(mark: Mark | undefined): HTMLButtonElement | null {
    const button = mark === undefined ? undefined : this.#buttonOf(mark.id);
    return button?.isConnected === true ? button : null;
  }

  #moveTabStop(button: HTMLButtonElement | null): void {
    if (button !== this.#tabStop && this.#tabStop !== null) this.#tabStop.tabIndex = -1;
    this.#tabStop = button;
    if (button !== null) button.tabIndex = 0;
  }

  /**
   * Gives the focus to `own`, the mark that had it; where that is not drawn, the picture as a whole still takes keys.
   */
  #restoreFocus(own: HTMLButtonElement | null): void {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (!isLost && !this.#container.contains(activeElement)) return;
    if (own !== null && own !== activeElement) focusOn(own);
    else if (own === null && isLost) this.#container.focus({ preventScroll: true });
  }
}

/** Gives `button` the focus: outside the window it is hidden from screen readers, which would say nothing of it. */
function focusOn(button: HTMLButtonElement): void {
  button.removeAttribute('aria-hidden');
  button.focus({ preventScroll: true });
}
