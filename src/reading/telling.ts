/**
 * How much of the story the chronicle tells: everything; which events there were and when; or that, each chapter closed
 * until the reader opens it.
 */
export type Telling = 'whole' | 'outline' | 'folded';
