import { createServer } from 'node:http';

/** A page of a newsroom, at an origin of its own, with `body` as its editors wrote it. */
export async function hostPage(
  body: string,
  head = '',
): Promise<{ readonly address: string; readonly close: () => void }> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>An article</title>${head}</head>
    <body style="margin:0">${body}</body></html>`;
  // A server, for a page that a test makes up may frame nothing of this machine.
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${address.port}/article`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
