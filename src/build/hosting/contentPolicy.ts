import type { InlineParts } from './inlineParts.ts';

/** The site, as pages say that have an origin. */
const self = ["'self'"];

/**
 * The Content-Security-Policy of our pages (CSP Level 3), where nothing comes from elsewhere and nothing is sent away.
 * `inline` is what stands in them and is let through, `files` names where their scripts and styles are.
 */
export function contentPolicy({ scripts, styles }: InlineParts, files: readonly string[] = self): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': [...files, ...scripts],
    'style-src': [...files, ...styles],
    'img-src': [...self, 'data:'],
    'font-src': self,
    // Pages in other languages, and citations.
    'connect-src': self,
    // The preview of an embed.
    'frame-src': self,
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    // The policy of src/ui/trusted.ts.
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['timeline'],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
