import type { HeaderRule } from './headers.ts';

/** `rules` for Netlify and Cloudflare Pages, which read them from the file `_headers`; the site lives at `base`. */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  return rules
    .flatMap(({ paths, headers }) =>
      paths.map((path) =>
        [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
          '\n',
        ),
      ),
    )
    .join('\n');
}
