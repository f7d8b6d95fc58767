import { useState } from 'react';

/** What became of copying. */
interface Outcome {
  readonly of: string;
  readonly text: string;
  readonly isCopied: boolean;
}

/** A way to copy what is named `of`, and what became of it; null until it is tried. */
interface Copying {
  readonly outcome: Outcome | null;
  readonly copy: (text: string) => Promise<void>;
}

/** Copies to the clipboard, and remembers what became of it while the same thing is on offer. */
export function useCopying(of: string): Copying {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  // What became of another thing, as of the address in the language before, says nothing about this one.
  if (outcome !== null && outcome.of !== of) setOutcome(null);
  return {
    outcome,
    copy: async (text) => {
      // A second success is news as well: what is said of the first goes, to be said again.
      setOutcome(null);
      try {
        await navigator.clipboard.writeText(text);
        setOutcome({ of, text, isCopied: true });
      } catch {
        // In a sandboxed frame, without https, or by the reader's own settings.
        setOutcome({ of, text, isCopied: false });
      }
    },
  };
}
