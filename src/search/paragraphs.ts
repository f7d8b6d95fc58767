/** What is not told, but leads elsewhere or only sums up: numbers of sources, names of parties. */
const aside = 'a[href^="#"], .visually-hidden, ul[aria-labelledby]';

/**
 * The paragraphs of the text of an event (`EventText`), whose HTML is in `body`, in its order: summary, claims, notes,
 * sources. What is not read as words of it is taken out of `body`.
 */
export function paragraphsOf(body: Element): readonly string[] {
  for (const element of body.querySelectorAll(aside)) element.remove();
  return Array.from(body.querySelectorAll('p, li'))
    .filter((element) => element.querySelector('p') === null)
    .map(({ textContent }) => textContent.replaceAll(/\s+/gu, ' ').trim());
}
