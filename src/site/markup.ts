import { escaped } from './escaped.ts';

/** Markup, XML or HTML, in which every text is escaped already. */
export interface Markup {
  readonly markup: string;
}

/** What stands inside an element: markup as it is, a text that is to be escaped, or nothing. */
type Content = Markup | string | null;

/**
 * An element of XML, or of HTML where it has content or is void. Texts and attributes are escaped here and nowhere
 * else; an attribute that is null is left out.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...content: readonly Content[]
): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escaped(value)}"`],
  );
  const inner = content.map(markupOf).join('');
  return { markup: `<${name}${written.join('')}${inner === '' ? ' />' : `>${inner}</${name}>`}` };
}

/** `root` as a document of XML, which nothing outside it changes (`standalone`). */
export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${root.markup}\n`;
}

function markupOf(content: Content): string {
  if (content === null) return '';
  return typeof content === 'string' ? escaped(content) : content.markup;
}
