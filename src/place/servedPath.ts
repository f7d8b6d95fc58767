/**
 * The path of the page that was served for `pathname`: what its canonical address (whole) says, where the two differ only in what
 * hosts are lenient about: doubled slashes, upper case, `index.html`. Any other page lives where it was asked for.
 */
export function servedPath(pathname: string, canonical: string | null): string {
  const served = canonical === null ? pathname : new URL(canonical).pathname;
  return lenient(served) === lenient(pathname) ? served : pathname;
}

function lenient(path: string): string {
  return path
    .toLowerCase()
    .replaceAll(/\/{2,}/gu, '/')
    .replace(/(?:index\.html)?\/?$/u, '/')
    .replaceAll(/\/{2,}/gu, '/');
}
