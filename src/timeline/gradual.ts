/** A number that grows, each time in a task of its own: what is drawn by it never keeps the page from answering for long. */
export class Gradual {
  readonly #step: number;
  #count = 0;
  #task: ReturnType<typeof setTimeout> | undefined;

  constructor(step: number) {
    this.#step = step;
  }

  /** How many there may be by now; without end when it has grown to all. */
  get count(): number {
    return this.#count;
  }

  /** Whether there may be any number. */
  get isDone(): boolean {
    return this.#count === Infinity;
  }

  /** Lets in as many as `total` says at the time, step by step; `act` draws them. */
  grow(total: () => number, act: () => void): void {
    this.#task = setTimeout(() => {
      this.#count += this.#step;
      if (this.#count < total()) this.grow(total, act);
      else this.#count = Infinity;
      act();
    });
  }

  /** Grows no more. */
  stop(): void {
    clearTimeout(this.#task);
  }
}
