/**
 * Where in an event a word stands, weightiest first. Of several places of one event the first counts, and says how high
 * the event ranks.
 */
export const places = ['title', 'names', 'summary', 'claims', 'sources'] as const;

/** Where words stand. */
export type WordPlace = (typeof places)[number];

/** An event that has a word: its position among those of the edition, and the number of its place (`places`). */
export interface Posting {
  readonly position: number;
  readonly place: number;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** By the code of a letter, its number in the alphabet. */
const numbers = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, alphabet.indexOf(String.fromCharCode(code))),
);

/**
 * `postings`, in the order of their positions, as text: base64 VLQ, as source maps have it, of the distance from one
 * position to the next and the place. Most take one letter, where JSON would take eight.
 */
export function encoded(postings: readonly Posting[]): string {
  let last = 0;
  return postings
    .map(({ position, place }) => {
      const distance = position - last;
      last = position;
      return vlq(distance * places.length + place);
    })
    .join('');
}

function vlq(number: number): string {
  const rest = Math.floor(number / 32);
  const digit = number % 32;
  return rest === 0 ? alphabet.charAt(digit) : alphabet.charAt(digit + 32) + vlq(rest);
}

/** Gives each of the postings in `text`, as `encoded` writes it, to `take`: none is made, for there may be 100,000. */
export function decode(text: string, take: (position: number, place: number) => void): void {
  let position = 0;
  let number = 0;
  let scale = 1;
  for (let at = 0; at < text.length; at += 1) {
    const digit = numbers[text.charCodeAt(at)] ?? 0;
    number += (digit % 32) * scale;
    if (digit >= 32) {
      scale *= 32;
      continue;
    }
    const place = number % places.length;
    position += (number - place) / places.length;
    take(position, place);
    number = 0;
    scale = 1;
  }
}
