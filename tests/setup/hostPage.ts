import { serveOnFreePort } from './listenOnFreePort.ts';

/** A page of a newsroom, at an origin of its own, with `body` as its editors wrote it. */
export async function hostPage(
  body: string,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>An article</title></head>
    <body style="margin:0">${body}</body></html>`;
  // A server, for a page that a test makes up may frame nothing of this machine.
  const { port, close } = await serveOnFreePort((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
  });
  return {
    address: `http://127.0.0.1:${port}/article`,
    close,
  };
}
