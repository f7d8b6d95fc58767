import type { EditionEvent } from '../../model/edition.ts';

/** The moments that are gone through, and how the reader goes. */
export interface Sequence {
  /** Earliest first. */
  readonly events: readonly EditionEvent[];
  /** The one that is told, among them. */
  readonly event: EditionEvent;
  /** The address of a moment: where links lead without script. */
  readonly addressOf: (id: string) => string;
  readonly onGo: (id: string) => void;
}
