/** Something that is taken out of the source of a module of a library. */
export interface Cut {
  /** As the message of an error names it. */
  readonly what: string;
  readonly pattern: RegExp;
  /** What is put in its place, of what the pattern found and of the whole source. */
  readonly instead: (found: string, source: string) => string;
}

/** In the source of a class, the method `name` from its beginning to its end. */
export const memberOf = (name: string) => new RegExp(`^ {2}(?:static )?${name}\\([\\s\\S]*?^ {2}\\}$`, 'm');

/** A method or function that does nothing in the place of `found`. */
export const emptied = (found: string) => found.replace(/^(.*?)\([\s\S]*$/, '$1() {}');

/** `source` without what `cut` takes out of it. Throws where it has nothing of the kind. */
export function withCut(source: string, { what, pattern, instead }: Cut): string {
  const lean = source.replace(pattern, (found) => instead(found, source));
  if (lean === source) throw new Error(`A library has changed: cannot find ${what}. See src/build/lean.`);
  return lean;
}
