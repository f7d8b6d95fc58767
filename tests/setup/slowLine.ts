import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { serveOnFreePort } from './listenOnFreePort.ts';

/** A site behind a line on which pages come bit by bit. */
export interface SlowLine {
  /** `http://127.0.0.1:4321` */
  readonly origin: string;
  close(): void;
}

/** Bytes that come together, and ms between them: enough for a browser to paint what it has. */
const piece = 600;
const pause = 30;

/** Serves the site at `origin`; the first `pieces` pieces of a page's body come one by one, the rest at once. */
export async function startSlowLine(origin: string, pieces: number): Promise<SlowLine> {
  const { port, close } = await serveOnFreePort((request, response) => {
    relay(new URL(request.url ?? '/', origin), response, pieces).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    close,
  };
}

async function relay(url: URL, response: ServerResponse, pieces: number): Promise<void> {
  const answer = await fetch(url);
  const type = answer.headers.get('content-type') ?? 'application/octet-stream';
  const content = Buffer.from(await answer.arrayBuffer());
  response.writeHead(answer.status, { 'content-type': type });
  const body = content.indexOf('<body');
  if (!type.startsWith('text/html') || body === -1) {
    response.end(content);
    return;
  }
  response.write(content.subarray(0, body));
  const rest = body + pieces * piece;
  for (let start = body; start < Math.min(rest, content.length); start += piece) {
    response.write(content.subarray(start, Math.min(start + piece, rest)));
    await setTimeout(pause);
  }
  response.end(content.subarray(rest));
}
