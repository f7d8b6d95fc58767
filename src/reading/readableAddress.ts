/** Runs of bytes that stand for characters beyond ASCII (RFC 3986, section 2.1). */
const escapedRuns = /(?:%[89a-f][\da-f])+/giu;

/** Letters, digits and dashes of any script: nothing that could not be seen, or that would turn the text around it. */
const legible = /^[\p{L}\p{M}\p{N}\p{Pd}]+$/u;

/**
 * The same address with its words as they are read, since paper spells it out: `/wiki/Albania–Israel` and not
 * `/wiki/Albania%E2%80%93Israel`. Browsers write the bytes again when it is followed (WHATWG URL, percent-encode).
 */
export function readableAddress(url: string): string {
  return url.replace(escapedRuns, (bytes) => {
    try {
      const text = decodeURIComponent(bytes);
      return legible.test(text) ? text : bytes;
    } catch {
      // Not UTF-8: only the site itself knows what it means.
      return bytes;
    }
  });
}
