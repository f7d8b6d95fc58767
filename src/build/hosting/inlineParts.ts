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

/** What of the document `html` a policy that it is sent with has to let through. */
export function inlinePartsOf(html: string): InlineParts {
  const codes = Array.from(html.matchAll(scripts))
    .filter(([, attributes = '']) => !isData(attributes))
    .map(([, , code = '']) => code);
  const sheets = Array.from(html.matchAll(styles), ([, css = '']) => css);
  return { scripts: hashesOf(codes), styles: hashesOf(sheets) };
}

/** What of several documents a policy that all of them are sent with has to let through. */
export function partsOfAll(parts: readonly InlineParts[]): InlineParts {
  return {
    scripts: [...new Set(parts.flatMap((one) => one.scripts))],
    styles: [...new Set(parts.flatMap((one) => one.styles))],
  };
}

function hashesOf(texts: readonly string[]): readonly string[] {
  return Array.from(
    new Set(texts),
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}
