/** Hands on what comes faster than it can be drawn. */
interface PerFrame<Value> {
  /** Hands `value` on with the next frame, unless another comes first. */
  put(value: Value): void;
  /** Hands on what waits, now. */
  flush(): void;
  /** Forgets what waits. */
  drop(): void;
}

/** Of the values put within one animation frame, gives only the last to `take`. */
export function perFrame<Value>(take: (value: Value) => void): PerFrame<Value> {
  let waiting: { readonly value: Value } | null = null;
  let frame: number | null = null;

  function drop() {
    if (frame !== null) cancelAnimationFrame(frame);
    frame = null;
    waiting = null;
  }

  function flush() {
    const last = waiting;
    drop();
    if (last !== null) take(last.value);
  }

  return {
    put(value) {
      waiting = { value };
      frame ??= requestAnimationFrame(flush);
    },
    flush,
    drop,
  };
}
