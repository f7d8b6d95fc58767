import type { Connect } from 'vite';
import type { Locale } from '../i18n/locale.ts';

/** Leads the address of a page without its last slash, as `/en`, to the page, as static hosts do. */
export function withSlash(base: string, locales: readonly Locale[]): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [, path = '', query = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '') ?? [];
    const isPage = locales.some((locale) => `${path}/`.startsWith(`${base}${locale}/`));
    const hasName = /\.\w+$/.test(path);
    if (isPage && !hasName && !path.endsWith('/')) {
      response.writeHead(301, { Location: `${path}/${query}` }).end();
    } else {
      next();
    }
  };
}
