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

/** Where pages send what they complain of, and have the script from that does so: their policies let nothing else in. */
const desk = '/complaints-of-pages';

/**
 * Gives the site at `origin`, with a script at the head of each page that tells its errors and warnings: for engines
 * that keep their console to themselves.
 */
export async function eavesdrop(origin: string): Promise<Eavesdropper> {
  const complaints: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin);
    const said = searchParams.get('said');
    if (pathname === desk && said !== null) {
      complaints.push(said);
      response.writeHead(200, { 'Content-Type': 'text/css' }).end();
      return;
    }
    if (pathname === desk && request.method === 'GET') {
      const script = `(${String(tell)})(document.currentScript.src)`;
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
      return;
    }
    if (pathname === desk) {
      text(request).then(
        (complaint) => {
          complaints.push(complaint);
          response.writeHead(204).end();
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
  const body = Buffer.from(answer.body.toString().replace('<head>', `<head><script src="${desk}"></script>`));
  const headers = { ...answer.headers };
  // It is longer now: Node says how long.
  delete headers['content-length'];
  delete headers['transfer-encoding'];
  return { ...answer, headers, body };
}

/** Runs in the page, before all else. */
function tell(address: string): void {
  const complain = (...said: readonly unknown[]) => {
    const complaint = said.map(String).join(' ');
    if (origin === 'null') {
      // The policy of a frame in a sandbox lets it fetch styles and nothing else.
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = `${address}?said=${encodeURIComponent(complaint)}`;
      document.documentElement.append(sheet);
      return;
    }
    // Nothing goes on before it has arrived: whoever looks at the page later knows of it.
    const request = new XMLHttpRequest();
    request.open('POST', address, false);
    request.send(complaint);
  };
  for (const level of ['error', 'warn'] as const) {
    const say = console[level];
    console[level] = (...said) => {
      complain(...said);
      say.apply(console, said);
    };
  }
  let isLeft = false;
  addEventListener('beforeunload', () => {
    isLeft = true;
  });
  // What cannot be loaded is told to its element alone: only whoever listens on the way down hears of it.
  addEventListener(
    'error',
    ({ message, target }) => {
      if (!(target instanceof Element)) complain(message);
      // What a page was about to fetch when the reader left it.
      else if (!isLeft) complain(`Not loaded: ${target.outerHTML}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => complain(reason));
}
