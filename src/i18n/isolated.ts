/**
 * `text` so that it runs from the left (U+2066), whatever the language of the sentence around it: a part of an address.
 */
export function isolatedLtr(text: string): string {
  return `\u{2066}${text}\u{2069}`;
}
