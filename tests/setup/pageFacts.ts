import { HtmlElement, type DOMNode } from 'html-validate';

/** A text that somebody reads or hears, and the language that it is said to be in. */
export interface SpokenText {
  readonly text: string;
  /** BCP 47, from the nearest element that names one. */
  readonly language: string;
}

/** What of a page its neighbours, its readers and the files beside it are held against. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly canonical: string | null;
  /** Addresses by language, as in `hreflang`. */
  readonly alternates: Readonly<Record<string, string>>;
  /** Addresses of what the page is linked to in its head, by media type. */
  readonly files: Readonly<Record<string, string>>;
  /** What robots are told, as in `noindex`. */
  readonly robots: string;
  readonly ids: ReadonlySet<string>;
  /** Every address that the page leads to, shows or fetches, as it is written. */
  readonly addresses: readonly string[];
  readonly texts: readonly SpokenText[];
  /** How many headings of the first rank it has. */
  readonly headlines: number;
}

const hrefOf = (link: HtmlElement) => valueOf(link, 'href') ?? '';

/** The facts of the page whose tree has the root `root`. */
export function factsOf(root: HtmlElement): PageFacts {
  const elements = [...elementsIn(root)];
  const links = elements.filter(({ tagName }) => tagName === 'link');
  const alternates = links.filter((link) => link.hasAttribute('hreflang'));
  const canonical = links.find((link) => valueOf(link, 'rel') === 'canonical');
  const metas = elements.filter(({ tagName }) => tagName === 'meta');
  const contentOf = (name: string) => {
    const found = metas.find((meta) => valueOf(meta, 'name') === name);
    return (found && valueOf(found, 'content')) ?? '';
  };
  const typed = links.filter((link) => link.hasAttribute('type'));
  return {
    title: unescaped(root.querySelector('title')?.textContent ?? ''),
    description: contentOf('description'),
    canonical: canonical === undefined ? null : hrefOf(canonical),
    alternates: Object.fromEntries(alternates.map((link) => [valueOf(link, 'hreflang') ?? '', hrefOf(link)])),
    files: Object.fromEntries(typed.map((link) => [valueOf(link, 'type') ?? '', hrefOf(link)])),
    robots: contentOf('robots'),
    ids: new Set(elements.flatMap((element) => valueOf(element, 'id') ?? [])),
    addresses: elements.flatMap(addressesIn),
    texts: [...textsIn(root, '')],
    headlines: elements.filter(({ tagName }) => tagName === 'h1').length,
  };
}

function* elementsIn(node: HtmlElement): Generator<HtmlElement> {
  for (const child of node.childElements) {
    yield child;
    yield* elementsIn(child);
  }
}

const addressed = ['href', 'src', 'action', 'data', 'poster'];

function addressesIn(element: HtmlElement): readonly string[] {
  const written = addressed.flatMap((name) => valueOf(element, name) ?? []);
  if (element.tagName === 'style')
    return Array.from(element.textContent.matchAll(/url\(["']?(.*?)["']?\)/gu), ([, url = '']) => url);
  if (element.tagName !== 'meta') return written;
  const property = valueOf(element, 'property') ?? '';
  return ['og:url', 'og:image'].includes(property) ? [valueOf(element, 'content') ?? ''] : written;
}

/** Attributes that are read out or shown. */
const spoken = [
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'placeholder',
  'title',
  'content',
];

/** What is code, and not text. */
const silent = ['script', 'style'];

function* textsIn(node: DOMNode, inherited: string): Generator<SpokenText> {
  if (!(node instanceof HtmlElement)) {
    const text = unescaped(node.textContent).trim();
    if (text !== '') yield { text, language: inherited };
    return;
  }
  if (silent.includes(node.tagName)) return;
  const language = valueOf(node, 'lang') ?? inherited;
  for (const name of spoken) {
    const text = valueOf(node, name);
    if (text !== null && text !== '') yield { text, language };
  }
  for (const child of node.childNodes) yield* textsIn(child, language);
}

function valueOf(element: HtmlElement, name: string): string | null {
  const value = element.getAttributeValue(name);
  return value === null ? null : unescaped(value);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** `text` without the entities that our own serialiser and React write. */
function unescaped(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|(\w+));/giu, (entity, code?: string, name = '') =>
    code === undefined ? (named[name] ?? entity) : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
