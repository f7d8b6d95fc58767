/**
 * Draws the first things a few at a time, each few in a task of their own, so that no task keeps the page from
 * answering.
 */
export class ProgressiveRender {
  readonly #perTask: number;
  #limit = 0;
  #task: ReturnType<typeof setTimeout> | undefined;

  constructor(perTask: number) {
    this.#perTask = perTask;
  }

  /** How many may be drawn by now; Infinity when all of the first have been. */
  get limit(): number {
    return this.#limit;
  }

  /** Whether any number may be drawn. */
  get isDone(): boolean {
    return this.#limit === Infinity;
  }

  /** Raises the limit step by step to `total`, and then lifts it; each time `draw` draws as many as there may be. */
  start(total: number, draw: () => void): void {
    this.#task = setTimeout(() => {
      this.#limit += this.#perTask;
      if (this.#limit < total) this.start(total, draw);
      else this.#limit = Infinity;
      draw();
    });
  }

  /** Draws no more. */
  stop(): void {
    clearTimeout(this.#task);
  }
}
