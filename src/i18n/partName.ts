import type { Formats } from './formats.ts';

/** One of several parts of something long. */
interface Part {
  /** What it is a part of. */
  readonly title: string;
  /** From 1. */
  readonly part: number;
  readonly parts: number;
}

/** Says which part it is, by numbers in words: the message `namedPart`. */
type Say = (said: { readonly title: string; readonly part: string; readonly parts: string }) => string;

/** The name of a part, unlike that of any other; where it is the only one, its title. */
export function partNameOf({ title, part, parts }: Part, say: Say, formats: Formats): string {
  return parts === 1 ? title : say({ title, part: formats.number(part), parts: formats.number(parts) });
}
