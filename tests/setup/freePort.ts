import { createServer } from 'node:http';
import { listening } from './listening.ts';

/** A port of 127.0.0.1 at which nothing listens, for a program that cannot choose one by itself. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listening(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
