import { element, type Markup } from '../site/markup.ts';

/** A fact by its name: description, robots, cards of X. */
export function named(name: string, content: string): Markup {
  return element('meta', { name, content });
}

/** A property of the Open Graph protocol (https://ogp.me). */
export function property(name: string, content: string): Markup {
  return element('meta', { property: name, content });
}

/** A link to something that belongs to the page: `rel` says how. */
export function link(rel: string, href: string, more: Readonly<Record<string, string>> = {}): Markup {
  return element('link', { rel, ...more, href });
}

/** The tags of a head as HTML, one a line. */
export function htmlOf(tags: readonly Markup[]): string {
  return tags.map(({ markup }) => markup).join('\n    ');
}
