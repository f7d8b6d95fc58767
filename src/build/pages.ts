import type { Connect, Plugin } from 'vite';
import ar from '../../locales/ar/page.ts';
import en from '../../locales/en/page.ts';
import { directionOf, locales, type Locale } from '../i18n/locale.ts';

const words = { ar, en };

/**
 * Writes `/en/` and `/ar/` from `index.html`: language, direction, title, description and words while
 * loading are right before any script runs, and the language's data is fetched with the script, not after it.
 * `/` stays as it is and leads to the reader's language.
 */
export function pages(): Plugin {
  let base = '/';
  return {
    name: 'pages',
    enforce: 'post',
    configResolved(config) {
      base = config.base;
    },
    configureServer(server) {
      server.middlewares.use(withSlash(base));
      // In development there are no files to serve: every language is index.html.
      server.middlewares.use((request, _response, next) => {
        const [path] = partsOfUrl(request.url);
        if (locales.some((locale) => path === `${base}${locale}/`)) request.url = `${base}index.html`;
        next();
      });
    },
    configurePreviewServer(server) {
      server.middlewares.use(withSlash(base));
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return;
        const template = String(index.source);
        index.source = filled(template, rootParts());
        for (const locale of locales) {
          const links = linksOf(Object.values(bundle), locale).map((link) => link.replaceAll('{base}', base));
          const source = filled(localised(template, locale), partsOf(locale, links));
          this.emitFile({ type: 'asset', fileName: `${locale}/index.html`, source });
        }
      },
    },
  };
}

/** Path and query, the query with its question mark. */
function partsOfUrl(url = ''): readonly [path: string, query: string] {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
}

/** Leads `/en` to `/en/`, as static hosts do. */
function withSlash(base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [path, query] = partsOfUrl(request.url);
    if (locales.some((locale) => path === `${base}${locale}`)) {
      response.writeHead(301, { Location: `${path}/${query}` }).end();
    } else {
      next();
    }
  };
}

/** What of a file that the build writes is asked here. */
type BundleFile =
  | { readonly type: 'asset'; readonly fileName: string }
  | { readonly type: 'chunk'; readonly fileName: string; readonly facadeModuleId: string | null };

interface Parts {
  readonly head: string;
  readonly body: string;
}

/** The face that each language is read in. */
const faces = { ar: 'vazirmatn', en: 'source-serif' } as const satisfies Record<Locale, string>;

/** Links to what the page of `locale` is sure to need: its data, its words and its typeface. */
function linksOf(files: readonly BundleFile[], locale: Locale): readonly string[] {
  return files.flatMap((file) => {
    const href = `{base}${file.fileName}`;
    if (file.type === 'chunk' && isDataOf(file.facadeModuleId ?? '', locale)) {
      return [`<link rel="modulepreload" crossorigin href="${href}" />`];
    }
    return file.fileName.includes(`/${faces[locale]}`)
      ? [`<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}" />`]
      : [];
  });
}

const isDataOf = (moduleId: string, locale: Locale) =>
  moduleId.endsWith(`virtual:edition/${locale}`) || moduleId.endsWith(`/locales/${locale}.ts`);

function filled(html: string, { head, body }: Parts): string {
  // Functions, because `$&` in a text would be taken for a pattern.
  return html
    .replace('</head>', () => `${head}\n  </head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`);
}

function localised(html: string, locale: Locale): string {
  return html
    .replace('<html lang="en" dir="ltr">', `<html lang="${locale}" dir="${directionOf(locale)}">`)
    .replace(/<title>.*<\/title>/, () => `<title>${escaped(words[locale].title)}</title>`);
}

function partsOf(locale: Locale, needed: readonly string[]): Parts {
  const { headline, standfirst, loading, withoutScript } = words[locale];
  const links = [`<meta name="description" content="${escaped(standfirst)}" />`, ...needed];
  return {
    head: links.map((link) => `  ${link}`).join('\n    '),
    body: `<main class="waiting"><h1>${escaped(headline)}</h1><p>${escaped(standfirst)}</p><p>${escaped(loading)}</p><noscript><p>${escaped(withoutScript)}</p></noscript></main>`,
  };
}

/** At `/` nobody knows the reader's language yet: only without script does it show words, in both. */
function rootParts(): Parts {
  const links = locales.map(
    (locale) =>
      `<p lang="${locale}" dir="${directionOf(locale)}"><a href="${locale}/">${escaped(words[locale].title)}</a></p>`,
  );
  return { head: '', body: `<noscript><main class="waiting">${links.join('')}</main></noscript>` };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
