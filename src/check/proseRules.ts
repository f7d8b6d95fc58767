import type { Fault } from '../story/fault.ts';

/** What the check of a story must know of a language. */
export interface ProseRules {
  /** Its name in English, for messages to editors and for the files of its sources: `Arabic`. */
  readonly name: string;
  /** Where its rules are written down for editors, from the root of the repository: `docs/glossary.md`. */
  readonly guide?: string;
  /** Characters that cannot be seen and that its spelling needs nevertheless: the zero-width non-joiner of Persian. */
  readonly invisible: string;
  /**
   * What may be written onto a word of the glossary, as patterns: before its first word, and before each that follows.
   */
  readonly affixes: { readonly first: string; readonly further: string };
  /**
   * Where in a word the name of an actor may stand: at its beginning, where only endings are written onto names (Iran,
   * Iranian), or anywhere, where particles are too (وإيران).
   */
  readonly mentions: 'beginning' | 'anywhere';
  /** What is wrong with a text by the rules of the language: its script, punctuation, quotation marks, digits. */
  readonly faultsIn: (text: string) => readonly Fault[];
}

/** Something that a language does not write, and what to write instead. */
export interface ProseRule {
  readonly wrong: RegExp;
  readonly problem: string;
  readonly mend: string;
}

/** Where `text` breaks `rules`, with a few letters on both sides, so that an editor finds the place. */
export function faultsBy(rules: readonly ProseRule[], text: string): readonly Fault[] {
  return rules.flatMap(({ wrong, problem, mend }) => {
    const found = wrong.exec(text);
    return found === null ? [] : [{ problem: `${problem} (${around(text, found.index)})`, mend }];
  });
}

/** Whether `text` is written in `script` (as Unicode names it: `Arabic`), Latin names in it aside. */
export function isWrittenIn(script: string, text: string): boolean {
  const own = text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return own > 0 && own >= latin;
}

/** What is wrong where the quotation marks `opening` and `closing` do not come in pairs. */
export function unpairedFaults(
  [opening, closing]: readonly [string, string],
  text: string,
): readonly Fault[] {
  return text.split(opening).length === text.split(closing).length
    ? []
    : [
        {
          problem: `opens and closes ${opening} ${closing} unequally`,
          mend: 'Write the one that is missing.',
        },
      ];
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 8), index + 8).trim();
}
