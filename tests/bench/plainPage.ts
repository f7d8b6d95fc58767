/**
 * The page that `html` would be if nobody had designed it: all that it tells (text, links, headings, lists, details), and
 * no style, script, icon, image, typeface, control or picture. It runs in a browser too, so it stands alone.
 */
export function plainPageOf(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const furniture = 'script, style, link, noscript, template, svg, img, picture, canvas, iframe, [hidden]';
  // The picture stands with all that moves it.
  const controls =
    'section:has([data-axis]), button, input, fieldset, label, output, dialog, [role="alert"], [aria-hidden="true"]';
  const metadata = 'meta:not([charset], [name="viewport"])';
  const meaning = ['charset', 'content', 'datetime', 'dir', 'href', 'id', 'lang', 'open', 'type'];
  if (page.querySelector('meta[name="viewport"]') === null) throw new Error('A page needs a viewport.');

  for (const element of page.querySelectorAll(`${furniture}, ${controls}, ${metadata}`)) element.remove();
  const comments = page.createNodeIterator(page, NodeFilter.SHOW_COMMENT);
  for (let one = comments.nextNode(); one !== null; one = comments.nextNode())
    one.parentNode?.removeChild(one);

  const anchors = Array.from(
    page.querySelectorAll('a[href*="#"]'),
    (link) => link.getAttribute('href') ?? '',
  );
  const targets = new Set(anchors.map((href) => decodeURIComponent(href.slice(href.indexOf('#') + 1))));
  for (const element of page.querySelectorAll('*')) {
    const isViewport = element.getAttribute('name') === 'viewport';
    for (const name of element.getAttributeNames()) {
      const isKept = name === 'id' ? targets.has(element.id) : meaning.includes(name);
      if (!isKept && !(isViewport && name === 'name')) element.removeAttribute(name);
    }
    // What is left of these said nothing but how the page looks.
    const isHollow = element.localName === 'a' && element.textContent === '';
    if (isHollow) element.remove();
    const isWrapper = element.localName === 'span' && element.getAttributeNames().length === 0;
    if (isWrapper) element.replaceWith(...element.childNodes);
  }
  // From the inside out, since what held only such is hollow too.
  for (const element of [...page.body.querySelectorAll('div, section, header, p')].toReversed()) {
    if (element.childElementCount === 0 && element.textContent.trim() === '') element.remove();
  }
  return `<!doctype html>${page.documentElement.outerHTML}`;
}
