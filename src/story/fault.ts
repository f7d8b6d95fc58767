/** What is wrong with something that an editor wrote, and what to write instead. */
export interface Fault {
  /** Reads on after the field: `is empty`. */
  readonly problem: string;
  /** What to do about it, as a sentence. */
  readonly mend: string;
}
