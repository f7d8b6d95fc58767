import type { HeaderRule } from './headers.ts';
import { binaryTypes, textTypes } from './mediaTypes.ts';
import { nginxEncoding } from './nginxEncoding.ts';
import { literalSource, patternSource } from './pathPattern.ts';

/**
 * What nginx is told inside a `server` whose `root` holds the site at `base`. It needs no module that Debian's nginx
 * lacks: gzip is built in, and a brotli file is chosen by a rewrite. An `if` does only what is safe in one (`set` and
 * `rewrite`), and outside of any `location`.
 */
export function nginxSnippet(rules: readonly HeaderRule[], base: string): string {
  // Several sites may live under one server.
  const own = `$site${base.replaceAll(/\W+/g, '_')}`;
  const headers = headersOf(rules, base, own);
  return [
    `# Written by the build. Include it in a server block whose root has these files under ${base}`,
    ...headers.chosen,
    ...nginxEncoding(base, own),
    ...(base === '/'
      ? []
      : [`location = ${base.slice(0, -1)} { ${relative} return 301 ${base}$is_args$args; }`]),
    `location ^~ ${base} {`,
    `    ${relative}`,
    '    index index.html;',
    `    error_page 404 ${base}404.html;`,
    // A folder without a page is no secret, there is nothing in it.
    `    error_page 403 =404 ${base}404.html;`,
    '    gzip off;',
    '    gzip_static on;',
    '    gzip_proxied any;',
    '    gzip_vary on;',
    `    types { ${binaryTypes.map(({ ending, type }) => `${type} ${ending.slice(1)};`).join(' ')} }`,
    ...headers.added.map((line) => `    ${line}`),
    `    location = ${base}404.html { internal; ${typed('text/html; charset=utf-8')} }`,
    // What is meant for hosts, and what is only sent in place of another file.
    String.raw`    location ~ "/_[^/]*$|\.gz$" { internal; }`,
    ...textTypes.flatMap(({ ending, type }) => [
      `    location ~ "${literalSource(ending)}$" { ${typed(type)} }`,
      `    location ~ "${literalSource(`${ending}.br`)}$" { internal; ${typed(type)} }`,
    ]),
    '}',
    '',
  ].join('\n');
}

/** A proxy may serve the site under another scheme or port. */
const relative = 'absolute_redirect off;';

const typed = (type: string) => `types { } default_type "${type}";`;

interface NginxHeaders {
  /** Sets a variable for each header that not everything is sent with. */
  readonly chosen: readonly string[];
  /** Adds every header; nginx leaves out one whose value is empty. */
  readonly added: readonly string[];
}

/** Headers but that of the type, which nginx has by the name of the file. */
function headersOf(rules: readonly HeaderRule[], base: string, own: string): NginxHeaders {
  const settings = rules.flatMap(({ paths, headers }) =>
    Object.entries(headers)
      .filter(([name]) => name !== 'Content-Type')
      .map(([name, value]) => ({ name, value, paths, isConstant: paths.includes('*') })),
  );
  const variableOf = (name: string) => `${own}${name.toLowerCase().replaceAll('-', '_')}`;
  const chosenNames = new Set(settings.filter(({ isConstant }) => !isConstant).map(({ name }) => name));
  return {
    chosen: [
      ...[...chosenNames].map((name) => `set ${variableOf(name)} "";`),
      ...settings
        .filter(({ isConstant }) => !isConstant)
        .map(({ name, value, paths }) => {
          const sources = paths.map((path) => sourceOf(`${base}${path}`)).join('|');
          return `if ($uri ~ "${sources}") { set ${variableOf(name)} "${value}"; }`;
        }),
    ],
    added: [
      ...settings
        .filter(({ isConstant }) => isConstant)
        .map(({ name, value }) => `add_header ${name} "${value}" always;`),
      ...[...chosenNames].map((name) => `add_header ${name} ${variableOf(name)} always;`),
      // Not for errors, whose text is nginx's own and not encoded.
      `add_header Content-Encoding ${own}content_encoding;`,
      `add_header Vary ${own}vary;`,
    ],
  };
}

/** `pattern` as a regular expression for nginx, which looks at what it has found for a folder as a file in it. */
function sourceOf(pattern: string): string {
  return patternSource(pattern).replace(/\/\$$/, String.raw`/(?:index\.html)?$$`);
}
