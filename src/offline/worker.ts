import { answered, isAskedHere, keepRead, type Cached } from './answers.ts';

// A service worker: TypeScript has either its types or those of a page, so that what is used here is named.
interface Extendable extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface Asked extends Extendable {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface Told extends Extendable {
  readonly data: unknown;
}

/** What it keeps lives as long as it has room: the pages of one site, none of which is large. */
const cached: Promise<Cached> = caches.open(`timeline${import.meta.env.BASE_URL}`);

const scope = new URL(import.meta.env.BASE_URL, location.href).href;

addEventListener('fetch', (event) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a worker hears of this type
  const asked = event as Asked;
  if (isAskedHere(asked.request, scope)) asked.respondWith(answered(asked.request, cached));
});

// The page tells what it has had: most of it before there was anybody to keep it.
addEventListener('message', (event) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
  const { data, waitUntil } = event as unknown as Told;
  if (Array.isArray(data)) waitUntil.call(event, keepRead(data.map(String), scope, cached));
});
