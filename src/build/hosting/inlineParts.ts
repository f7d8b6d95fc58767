import { createHash } from 'node:crypto';

/** What stands in pages and may run or draw there, as a Content-Security-Policy names it: `'sha256-…'`, each once. */
export interface InlineParts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Scripts that stand in a page; the attributes, and the code. */
const scripts = /<script(?![^>]*\ssrc[\s=])([^>]*)>(.*?)<\/script>/gs;

const styles = /<style[^>]*>(.*?)<\/style>/gs;

/** Data, which no browser runs: JSON-LD. */
const isData = (attributes: string) => /\stype="?application\/(?:ld\+)?json"?/.test(attributes);

/** What of `documents` (HTML) a policy that all of them are sent with has to let through. */
export function inlinePartsOf(...documents: readonly string[]): InlineParts {
  const codes = documents.flatMap((html) =>
    Array.from(html.matchAll(scripts))
      .filter(([, attributes = '']) => !isData(attributes))
      .map(([, , code = '']) => code),
  );
  const sheets = documents.flatMap((html) => Array.from(html.matchAll(styles), ([, css = '']) => css));
  return { scripts: hashesOf(codes), styles: hashesOf(sheets) };
}

function hashesOf(texts: readonly string[]): readonly string[] {
  return Array.from(
    new Set(texts),
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}
