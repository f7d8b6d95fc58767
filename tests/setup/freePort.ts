import { createServer } from 'node:http';
import { listenOnFreePort } from './listenOnFreePort.ts';

/** A port of 127.0.0.1 at which nothing listens, for a program that cannot choose one by itself. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listenOnFreePort(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
