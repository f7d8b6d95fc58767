import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { listenOnFreePort } from './listenOnFreePort.ts';

/** Files in which the site says where it lives, by their type. */
const texts: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'text/xml; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** The other files that a page asks for. */
const others: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Serves the files of `folder`, which were built for `origin`, at an origin of this machine, as if for that. */
export async function siteAt(
  folder: string,
  origin: string,
): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    const type = extname(file);
    // In sandboxes nothing has an origin.
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (!existsSync(file)) response.writeHead(404).end();
    else if (type in texts) {
      response.setHeader('Content-Type', texts[type] ?? '');
      response.end(readFileSync(file, 'utf8').replaceAll(origin, `http://${request.headers.host}`));
    } else {
      response.setHeader('Content-Type', others[type] ?? 'application/octet-stream');
      response.end(readFileSync(file));
    }
  });
  const port = await listenOnFreePort(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
