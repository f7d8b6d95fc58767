import type { Fault } from '../story/fault.ts';

export type { Fault };

/** A fault and where it is. */
export interface Mistake extends Fault {
  /** From the root of the repository. */
  readonly file: string;
  /** Of the event, source, actor or chapter. */
  readonly id: string;
  /** Where in it: `claims[0].text.ar`; empty when it is the whole. */
  readonly field: string;
}
