/**
 * The Content-Security-Policy of our pages (CSP Level 3), where nothing comes from elsewhere and nothing is sent away.
 * `inlineScripts` are the scripts in the pages that may run, as source expressions: `'sha256-…'`; `framedBy` is who may
 * frame them.
 */
export function contentPolicy(inlineScripts: readonly string[], framedBy: "'self'" | '*'): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...inlineScripts],
    // The page's styles stand in the page, vis-timeline places its marks by attributes, and React writes some itself.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': [framedBy],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
