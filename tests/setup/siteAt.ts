import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { binaryTypes, textTypes, type MediaType } from '../../src/build/hosting/mediaTypes.ts';
import { serveOnFreePort } from './listenOnFreePort.ts';

/** Serves the files of `folder`, which were built for `origin`, at an origin of this machine, as if for that. */
export async function siteAt(
  folder: string,
  origin: string,
): Promise<{ readonly origin: string; readonly close: () => void }> {
  const { port, close } = await serveOnFreePort((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    const typeIn = (types: readonly MediaType[]) => types.find(({ ending }) => file.endsWith(ending))?.type;
    // In sandboxes nothing has an origin.
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const text = typeIn(textTypes);
    response.setHeader('Content-Type', text ?? typeIn(binaryTypes) ?? 'application/octet-stream');
    // Texts say where the site lives.
    if (text === undefined) response.end(readFileSync(file));
    else response.end(readFileSync(file, 'utf8').replaceAll(origin, `http://${request.headers.host}`));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    close,
  };
}
