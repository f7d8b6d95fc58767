import { literalSource } from './pathPattern.ts';

/** Where a request says that it takes brotli (RFC 9110, 12.5.3); `br;q=0` says that it does not. */
const takesBrotli = String.raw`(?:^|,)\s*br\s*(?:;\s*q=(?:1(?:\.0*)?|0\.\d*[1-9]\d*)\s*)?(?:,|$)`;

/**
 * Lines of a `server` that send the brotli file in place of what is asked for, where there is one and the reader takes
 * it. `own` begins the names of the site's variables.
 */
export function nginxEncoding(base: string, own: string): readonly string[] {
  return [
    `set ${own}file $uri;`,
    `if ($uri ~ "/$") { set ${own}file "\${uri}index.html"; }`,
    `set ${own}brotli "";`,
    `if ($http_accept_encoding ~ "${takesBrotli}") { set ${own}brotli taken; }`,
    `if ($uri !~ "^${literalSource(base)}") { set ${own}brotli ""; }`,
    // It is sent with a status that Content-Encoding is not sent with.
    `if ($uri = ${base}404.html) { set ${own}brotli ""; }`,
    `if (-f "$document_root${own}file.br") { set ${own}brotli "${own}brotli there"; }`,
    `set ${own}content_encoding "";`,
    `set ${own}vary "";`,
    `if (${own}brotli = "taken there") {`,
    `    set ${own}content_encoding br;`,
    `    set ${own}vary Accept-Encoding;`,
    `    rewrite ^ ${own}file.br last;`,
    '}',
  ];
}
