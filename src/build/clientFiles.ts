import type { Rolldown } from 'vite';
import type { Locale } from '../i18n/locale.ts';
import type { SitePage } from '../site/sitePages.ts';
import { entryId } from '../ui/scriptState.ts';

/** A file as Vite builds it. */
export type BuiltFile = Rolldown.OutputAsset | Rolldown.OutputChunk;

/** What the browser's part was built into, as far as pages refer to it. */
export interface ClientFiles {
  /** The styles of everything that the build draws. */
  readonly css: string;
  /** The name of the script that hydrates a page. */
  readonly script: string;
  /** The names of the scripts that it imports: without them it cannot begin. */
  readonly imports: readonly string[];
  /** The name of the script that the page of a moment has beside it. */
  readonly moments: string;
  /** The name of the script with the story and the words of a language. */
  readonly dataOf: (locale: Locale) => string;
}

/**
 * Finds in what Vite built for the browser the files that pages refer to, and in what it built to draw them their
 * styles. Throws where there is no entry.
 */
export function clientFilesOf(files: readonly BuiltFile[], drawing: readonly BuiltFile[]): ClientFiles {
  const entry = files.find((file): file is Rolldown.OutputChunk => file.type === 'chunk' && file.isEntry);
  if (entry === undefined) throw new Error('The browser’s part has no entry.');
  const sheets = drawing.filter((file) => file.fileName.endsWith('.css'));
  const chunkOf = (module: string, what: string) => {
    const found = files.find(
      (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(module) === true,
    );
    if (found === undefined) throw new Error(`The browser’s part has no ${what}.`);
    return found.fileName;
  };
  return {
    css: sheets.map((file) => (file.type === 'asset' ? String(file.source) : '')).join(''),
    script: entry.fileName,
    imports: entry.imports,
    moments: chunkOf('src/page/shells/liveMoments.tsx', 'way through the key moments'),
    dataOf: (locale) => chunkOf(`virtual:story/locale/${locale}`, `data in “${locale}”`),
  };
}

/** Tags by which a page has the browser's part. */
export interface Tags {
  readonly head: string;
  /** What hydrates the page; empty where nothing does. */
  readonly script: string;
}

/**
 * The tags of a page that is built: styles, and where it is hydrated, the scripts in `live`, its language; null for
 * a page that stays as it is, but for what follows the reading of a chapter. Nothing is asked for before the text: the scripts stand after it. They are not deferred:
 * Chromium waits for a deferred script before it goes where the fragment of an address leads. The styles stand in the page,
 * or in the file `sheet` where there are thousands of pages: they would be a third of the site.
 */
export function tagsOf(
  files: ClientFiles,
  base: string,
  { live, kind }: { readonly live: Locale | null; readonly kind?: SitePage['kind'] | undefined },
  sheet: string | null = null,
): Tags {
  const style =
    sheet === null ? `<style>${files.css}</style>` : `<link rel="stylesheet" href="${base}${sheet}" />`;
  const entry = `<script async type="module" id="${entryId}" crossorigin src="${base}${files.script}"></script>`;
  // What follows the reading of a chapter fetches for itself what it needs.
  if (live === null) return { head: style, script: kind === 'chapter' ? entry : '' };
  // The masthead comes in one piece: painted bit by bit, as the network brings it, rows that end where the page does would
  // move their beginnings, and an empty page first would delay what there is to be read. Chromium waits for the start of
  // the element, others paint as they like.
  const head = `<link rel="expect" href="#main" blocking="render" />${style}`;
  // Else a browser would ask for them only when it has read the entry.
  const needed = [...files.imports, ...(kind === 'moment' ? [files.moments] : []), files.dataOf(live)]
    .map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}" />`)
    .join('');
  return { head, script: `${entry}${needed}` };
}
