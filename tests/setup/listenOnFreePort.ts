import { createServer, type RequestListener, type Server } from 'node:http';

/** Starts `server` on a free port of 127.0.0.1, which it gives. */
export async function listenOnFreePort(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** Serves what `answer` says on a free port of 127.0.0.1, until it is closed, whoever is still connected. */
export async function serveOnFreePort(
  answer: RequestListener,
): Promise<{ readonly port: number; readonly close: () => void }> {
  const server = createServer(answer);
  const port = await listenOnFreePort(server);
  return {
    port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
