/** Where the first view ends: at the heading of the chronicle. */
const end = 'id="chronicle"';

/** The HTML that a reader is sent before the chronicle. Throws if the page has none. */
export function firstViewOf(html: string): string {
  const length = html.indexOf(end);
  if (length < 0) throw new Error(`The page has no chronicle: nothing in it has the ${end}.`);
  return html.slice(0, length);
}

/** The parts of a first view, as HTML. It runs in a browser too, so it stands alone. */
export function partsOf(firstView: string) {
  const page = new DOMParser().parseFromString(firstView, 'text/html');
  const cut = (selector: string) => {
    const found = Array.from(page.querySelectorAll(selector));
    for (const element of found) element.remove();
    return found.map(({ outerHTML }) => outerHTML).join('');
  };
  return {
    styles: cut('style'),
    scripts: cut('script'),
    icons: cut('body svg:has(symbol)'),
    picture: cut('nav:has([data-shape])'),
    head: page.head.outerHTML,
    text: page.body.outerHTML,
  };
}
