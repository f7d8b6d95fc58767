import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listenOnFreePort } from '../setup/listenOnFreePort.ts';

interface Served {
  /** The folder that holds the built site. */
  readonly root: string;
  /** The path that the site was built for: `/` or `/timeline/`. */
  readonly base: string;
  /** Pages that are in no folder, by path. */
  readonly pages: ReadonlyMap<string, string>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What readers were sent since the server began. */
export interface Sent {
  readonly requests: number;
  /** Headers included. */
  readonly bytes: number;
}

interface Server {
  readonly origin: string;
  readonly sent: () => Sent;
  readonly close: () => void;
}

interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Serves a built site as a static host does: text as brotli of quality 11, assets kept for ever, pages asked for again.
 */
export async function serve(site: Served): Promise<Server> {
  const sockets: Socket[] = [];
  let requests = 0;
  const answers = new Map<string, Answer | null>();
  const server = createServer((request, response) => {
    requests += 1;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // Compressed once, so that no visit waits for it.
    if (!answers.has(pathname)) answers.set(pathname, tagged(answerTo(pathname, site)));
    const answer = answers.get(pathname) ?? null;
    if (answer === null) response.writeHead(404).end();
    else if (request.headers['if-none-match'] === answer.headers['ETag']) response.writeHead(304).end();
    else response.writeHead(200, answer.headers).end(answer.body);
  });
  server.on('connection', (socket) => sockets.push(socket));
  const port = await listenOnFreePort(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    sent: () => ({
      requests,
      bytes: sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    }),
    close: () => server.close(),
  };
}

/** `answer` with what a browser that has it already asks by. */
function tagged(answer: Answer | null): Answer | null {
  if (answer === null) return null;
  const tag = createHash('sha256').update(answer.body).digest('base64url');
  return { ...answer, headers: { ...answer.headers, ETag: `"${tag}"` } };
}

function answerTo(path: string, { root, base, pages }: Served): Answer | null {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const file = join(root, decodeURIComponent(name.slice(base.length)));
  const page = pages.get(path);
  if (page === undefined && !(path.startsWith(base) && existsSync(file))) return null;

  const type = types[extname(name)] ?? 'application/octet-stream';
  const cache = name.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const headers = { 'Content-Type': type, 'Cache-Control': cache };
  if (page === undefined && !/charset|svg/.test(type)) return { headers, body: readFileSync(file) };

  const ready = `${file}.br`;
  const isReady = page === undefined && existsSync(ready);
  const body = isReady ? readFileSync(ready) : brotliCompressSync(page ?? readFileSync(file));
  return { headers: { ...headers, 'Content-Encoding': 'br', Vary: 'Accept-Encoding' }, body };
}
