/** Notes when the frames of a page come, and how many nodes an element has meanwhile. */
export class FrameRecorder {
  readonly #element: HTMLElement;
  #times: number[] = [];
  #nodes = 0;
  #frame = 0;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  start(): void {
    this.#times = [];
    this.#nodes = 0;
    const note = (time: number) => {
      this.#times.push(time);
      this.#nodes = Math.max(this.#nodes, this.#element.getElementsByTagName('*').length);
      this.#frame = requestAnimationFrame(note);
    };
    this.#frame = requestAnimationFrame(note);
  }

  /** The time from each frame to the next (ms), and the most nodes that there were. */
  stop(): { readonly frames: readonly number[]; readonly nodes: number } {
    cancelAnimationFrame(this.#frame);
    const frames = this.#times.slice(1).map((time, index) => time - (this.#times[index] ?? time));
    return { frames, nodes: this.#nodes };
  }
}

/** Resolves when the next frame has been drawn. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** ms from now, when `act` is done, to the end of the frame after. */
export async function timeOf(act: () => void): Promise<number> {
  const start = performance.now();
  act();
  // The picture may wait for the next frame to draw.
  await nextFrame();
  await nextFrame();
  return performance.now() - start;
}
