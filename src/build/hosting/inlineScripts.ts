import { createHash } from 'node:crypto';

/** Scripts that stand in a page; the attributes, and the code. */
const scripts = /<script(?![^>]*\ssrc[\s=])([^>]*)>(.*?)<\/script>/gs;

/** Data, which no browser runs: JSON-LD. */
const isData = (attributes: string) => /\stype="?application\/(?:ld\+)?json"?/.test(attributes);

/** The scripts in `html` that a browser runs, as a Content-Security-Policy names them: `'sha256-…'`, each once. */
export function inlineScriptsOf(html: string): readonly string[] {
  const codes = Array.from(html.matchAll(scripts))
    .filter(([, attributes = '']) => !isData(attributes))
    .map(([, , code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  return [...new Set(codes)];
}
