/** What the reader did last, as far as it decides what the focus and the tip do. */
export class LastInput {
  #isKey = false;
  #isTab = false;

  /** Listens in the whole page, and for Tab in `container`, until `signal` aborts. */
  constructor(container: HTMLElement, signal: AbortSignal) {
    const inPage = { signal, capture: true };
    document.addEventListener(
      'keydown',
      () => {
        this.#isKey = true;
      },
      inPage,
    );
    document.addEventListener(
      'pointerdown',
      () => {
        this.#isKey = false;
      },
      inPage,
    );
    container.addEventListener(
      'keydown',
      ({ key }) => {
        this.#isTab = key === 'Tab';
      },
      { signal },
    );
  }

  /** Whether it was a key, and not a press. */
  get isKey(): boolean {
    return this.#isKey;
  }

  /**
   * Whether it is Tab that takes the focus away. To be asked each time the focus leaves a mark: the answer is
   * forgotten, for the next time it may be vis-timeline that takes the mark away.
   */
  takeTab(): boolean {
    const isTab = this.#isTab;
    this.#isTab = false;
    return isTab;
  }
}
