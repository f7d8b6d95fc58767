import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { patternSource } from '../../src/build/hosting/pathPattern.ts';

/** Sends the pages of the site in `folder` with the policies that its file `_headers` has for them, as hosts do. */
export function contentPolicies(folder: string): Plugin {
  return {
    name: 'content-policies',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const file = join(folder, '_headers');
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        // Read each time, for the site is built while it is served.
        const policy = existsSync(file) ? policyAt(pathname, readFileSync(file, 'utf8')) : undefined;
        if (policy !== undefined) response.setHeader('Content-Security-Policy', policy);
        next();
      });
    },
  };
}

/** The policy that a page at `path` is sent with by `headers`, a file `_headers`; undefined where it has none. */
export function policyAt(path: string, headers: string): string | undefined {
  const found = headers
    .split('\n\n')
    .filter((block) => new RegExp(patternSource(block.split('\n', 1)[0] ?? '')).test(path))
    .flatMap((block) => /^ {2}Content-Security-Policy: (.*)$/m.exec(block)?.[1] ?? []);
  return found[0];
}
