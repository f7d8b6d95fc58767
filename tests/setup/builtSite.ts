import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { validatedHtml } from './htmlValidity.ts';
import { factsOf, type PageFacts } from './pageFacts.ts';

/** A page of the site as it was built. */
export interface BuiltPage extends PageFacts {
  /** Where it is served, from the root of the host. */
  readonly path: string;
  readonly html: string;
  /** What is wrong with it by the HTML standard. */
  readonly mistakes: readonly string[];
}

/** A site as it was built. */
export interface BuiltSite {
  /** By path. */
  readonly pages: ReadonlyMap<string, BuiltPage>;
  /** The paths at which something is served, pages included. */
  readonly paths: ReadonlySet<string>;
}

/** Reads the site that was built into `folder`, to be served under `base`. */
export function builtSiteIn(folder: string, base: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => pageAt(pathOf(file, base), readFileSync(join(folder, file), 'utf8')));
  return {
    pages: new Map(pages.map((page) => [page.path, page])),
    paths: new Set(files.map((file) => pathOf(file, base))),
  };
}

/** Static hosts serve `folder/index.html` at `folder/`. */
function pathOf(file: string, base: string): string {
  return `${base}${file.replaceAll(sep, '/').replace(/(^|\/)index\.html$/u, '$1')}`;
}

function pageAt(path: string, html: string): BuiltPage {
  const { mistakes, root } = validatedHtml(html);
  return { path, html, mistakes, ...factsOf(root) };
}

/**
 * Why `address`, written on `page`, leads nowhere on `site`, which lives at `origin`; null where it leads somewhere,
 * if only to another host.
 */
export function deadEnd(address: string, page: BuiltPage, site: BuiltSite, origin: string): string | null {
  if (!URL.canParse(address, origin)) return `${address}: is no address`;
  const url = new URL(address, `${origin}${page.path}`);
  if (url.origin !== origin || !url.protocol.startsWith('http')) return null;
  const path = decodeURIComponent(url.pathname);
  if (!site.paths.has(path)) return `${address}: nothing is served at ${path}`;
  const target = site.pages.get(path);
  const id = decodeURIComponent(url.hash.slice(1));
  if (id === '' || target === undefined || target.ids.has(id)) return null;
  return `${address}: nothing there has the id ${id}`;
}
