/** What is used of a cache of the browser. */
export type Cached = Pick<Cache, 'match' | 'put' | 'keys' | 'delete'>;

/** How many answers are kept: the text of some hundred events, in two languages. */
const most = 400;

/** Whether `request` is for something of this site that is only read; `scope` is where the site begins. */
export function isAskedHere(request: Pick<Request, 'method' | 'url'>, scope: string): boolean {
  return request.method === 'GET' && request.url.startsWith(scope);
}

/**
 * The answer to `request`: the network’s, whenever there is one, so that nobody who is online reads what is no longer
 * true; what was read last where there is none. Rejects where neither has one.
 */
export async function answered(request: Request, cached: Promise<Cached>): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const cache = await cached;
    const kept = await cache.match(bare(request.url));
    if (kept === undefined) throw error;
    return kept;
  }
}

/**
 * Keeps what is at `addresses`, of those in `scope`, which the browser has had a moment ago: it is not fetched twice. What
 * there is no room for is not kept.
 */
export async function keepRead(
  addresses: readonly string[],
  scope: string,
  cached: Promise<Cached>,
): Promise<void> {
  const wanted = addresses.filter((url) => url.startsWith(scope));
  const keeping = wanted.map(async (url) => keep(url, await fetch(url, { cache: 'force-cache' }), cached));
  await Promise.allSettled(keeping);
}

async function keep(url: string, response: Response, cached: Promise<Cached>): Promise<void> {
  if (response.status !== 200 || response.type === 'opaque') return;
  const cache = await cached;
  await cache.put(bare(url), response);
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, Math.max(kept.length - most, 0)).map((old) => cache.delete(old)));
}

/** `url` without what a reader adds to it: window, lanes and filters are not the server’s business. */
function bare(url: string): string {
  return url.replace(/[?#].*$/u, '');
}
