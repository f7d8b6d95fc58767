import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { rawRequest, type Answer } from '../setup/rawRequest.ts';
import { listenOnFreePort } from '../setup/listenOnFreePort.ts';

/** A server that gives the pages of a site and hears what they complain of. */
export interface Eavesdropper {
  readonly origin: string;
  readonly complaints: readonly string[];
  stop(): Promise<void>;
}

/** Where pages send what they complain of. */
const desk = '/complaints-of-pages';

/**
 * Gives the site at `origin`, with a script at the head of each page that tells its errors and warnings: for engines
 * that keep their console to themselves.
 */
export async function eavesdrop(origin: string): Promise<Eavesdropper> {
  const complaints: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === desk) {
      text(request).then(
        (complaint) => {
          complaints.push(complaint);
          // Frames without an origin complain too.
          response.writeHead(204, { 'Access-Control-Allow-Origin': '*' }).end();
        },
        () => response.destroy(),
      );
      return;
    }
    passedOn(request, origin).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      () => response.destroy(),
    );
  });
  const port = await listenOnFreePort(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    complaints,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What the site at `origin` answers, with the script in its pages. */
async function passedOn(request: IncomingMessage, origin: string): Promise<Answer> {
  const asked = { ...request.headers, 'accept-encoding': 'identity' };
  const answer = await rawRequest(Number(new URL(origin).port), request.url ?? '/', asked, request.method);
  if (answer.headers['content-type']?.startsWith('text/html') !== true) return answer;
  const head = `<head><script>(${String(tell)})(${JSON.stringify(desk)})</script>`;
  const body = Buffer.from(answer.body.toString().replace('<head>', () => head));
  const headers = { ...answer.headers };
  // It is longer now: Node says how long.
  delete headers['content-length'];
  delete headers['transfer-encoding'];
  return { ...answer, headers, body };
}

/** Runs in the page, before all else. */
function tell(address: string): void {
  const complain = (...said: readonly unknown[]) => {
    // Nothing goes on before it has arrived: whoever looks at the page later knows of it.
    const request = new XMLHttpRequest();
    request.open('POST', address, false);
    request.send(said.map(String).join(' '));
  };
  for (const level of ['error', 'warn'] as const) {
    const say = console[level];
    console[level] = (...said) => {
      complain(...said);
      say.apply(console, said);
    };
  }
  // What cannot be loaded is told to its element alone: only whoever listens on the way down hears of it.
  addEventListener(
    'error',
    ({ message, target }) =>
      complain(target instanceof Element ? `Not loaded: ${target.outerHTML}` : message),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => complain(reason));
}
