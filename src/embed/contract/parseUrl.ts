/** The address that `text` is, whole; null where it is none. `URL.canParse` is younger than browsers that we support. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
