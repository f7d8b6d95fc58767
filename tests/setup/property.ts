import { assert, type IProperty } from 'fast-check';

/**
 * What the examples are made up from: the same in every run, so that nobody's change fails for what somebody else did.
 * `PROPERTY_SEED` makes up others, `PROPERTY_TIMES` so many times as many. A property that does not hold is reported with
 * its seed and the smallest example that shows it.
 */
const { PROPERTY_SEED: seed = '20261128', PROPERTY_TIMES: times = '1' } = process.env;

/** Asserts `property` of as many made-up examples as `runs` says. */
export function holds<Example>(property: IProperty<Example>, runs = 300): void {
  assert(property, { seed: Number(seed), numRuns: runs * Number(times) });
}
