/** What is wrong with a value, and what to write instead. */
export interface Fault {
  /** Reads on after the field: `is empty`. */
  readonly problem: string;
  /** What to do about it, as a sentence. */
  readonly mend: string;
}

/** A fault and where it is. */
export interface Mistake extends Fault {
  /** From the root of the repository. */
  readonly file: string;
  /** Of the event, source, actor or chapter. */
  readonly id: string;
  /** Where in it: `claims[0].text.ar`; empty when it is the whole. */
  readonly field: string;
}
