/** A tag of a document's head, before it is written as HTML. */
export type Tag =
  | { readonly tag: 'title'; readonly text: string }
  | { readonly tag: 'meta' | 'link'; readonly attributes: Readonly<Record<string, string>> };

/** A fact by its name: description, robots, cards of X. */
export function named(name: string, content: string): Tag {
  return { tag: 'meta', attributes: { name, content } };
}

/** A property of the Open Graph protocol (https://ogp.me). */
export function property(name: string, content: string): Tag {
  return { tag: 'meta', attributes: { property: name, content } };
}

/** A link to something that belongs to the page: `rel` says how. */
export function link(rel: string, href: string, more: Readonly<Record<string, string>> = {}): Tag {
  return { tag: 'link', attributes: { rel, ...more, href } };
}

/** Tags as HTML, one a line. */
export function htmlOf(tags: readonly Tag[]): string {
  return tags.map(lineOf).join('\n    ');
}

function lineOf(one: Tag): string {
  if (one.tag === 'title') return `<title>${escaped(one.text)}</title>`;
  const attributes = Object.entries(one.attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<${one.tag} ${attributes.join(' ')} />`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
