/** Chance that is the same every time for the same seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to 1, 1 excluded (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d_2b_79_f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True in `share` of all cases. */
  happens(share: number): boolean {
    return this.next() < share;
  }

  /** One of `items`. Throws a RangeError where there is none. */
  oneOf<Item>(items: readonly Item[]): Item {
    const index = this.between(0, items.length - 1);
    if (!(index in items)) throw new RangeError('There is nothing to choose from.');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is there, whatever it is
    return items[index] as Item;
  }

  /** One of the values of `shares`, each as likely as its share. Throws a RangeError where there is none. */
  byShare<Value>(shares: readonly (readonly [value: Value, share: number])[]): Value {
    let left = this.next() * shares.reduce((sum, [, share]) => sum + share, 0);
    for (const [value, share] of shares) {
      left -= share;
      if (left < 0) return value;
    }
    throw new RangeError('There is nothing to choose from.');
  }

  /** `count` of `items`, all if there are fewer, each once and in any order. */
  someOf<Item>(items: readonly Item[], count: number): readonly Item[] {
    return this.shuffled(items).slice(0, count);
  }

  /** `items` in any order. */
  shuffled<Item>(items: readonly Item[]): readonly Item[] {
    return items
      .map((item) => ({ item, key: this.next() }))
      .toSorted((one, other) => one.key - other.key)
      .map(({ item }) => item);
  }

  /** `count` values in any order, each as often as its share of all `shares` says, to the nearest. */
  dealt<Value>(count: number, shares: readonly (readonly [value: Value, share: number])[]): readonly Value[] {
    const total = shares.reduce((sum, [, share]) => sum + share, 0);
    const wanted = shares.map(([value, share]) => ({ value, exact: (share / total) * count }));
    // Whoever lost most by rounding down is the first to get one more.
    const byLoss = wanted.toSorted((one, other) => (other.exact % 1) - (one.exact % 1));
    const missing = count - wanted.reduce((sum, { exact }) => sum + Math.floor(exact), 0);
    const lucky = new Set(byLoss.slice(0, missing));
    return this.shuffled(
      wanted.flatMap((one) =>
        Array.from({ length: Math.floor(one.exact) + (lucky.has(one) ? 1 : 0) }, () => one.value),
      ),
    );
  }
}
