import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answered, isAskedHere, keepRead, type Cached } from './answers.ts';

const site = 'https://timeline.example/story/';

/** What the network answers, by address; where there is nothing, there is no network. */
let network: Map<string, Response>;

/** A cache of a browser, oldest first. */
let kept: Map<string, Response>;

beforeEach(() => {
  network = new Map();
  kept = new Map();
  vi.stubGlobal('fetch', async (asked: Request | string) => {
    const answer = network.get(urlOf(asked));
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return answer.clone();
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const urlOf = (asked: RequestInfo | URL) =>
  asked instanceof Request ? asked.url : asked instanceof URL ? asked.href : asked;

const cached = () =>
  Promise.resolve<Cached>({
    match: async (url) => kept.get(urlOf(url))?.clone(),
    put: async (url, response) => void kept.set(urlOf(url), response),
    keys: async () => Array.from(kept.keys(), (url) => new Request(url)),
    delete: async (request) => kept.delete(urlOf(request)),
  });

const ask = async (path: string) => (await answered(new Request(site + path), cached())).text();

it('who is online is given what the network has, also where something older is kept', async () => {
  kept.set(`${site}en/`, new Response('as it was'));
  network.set(`${site}en/`, new Response('corrected'));
  expect(await ask('en/')).toBe('corrected');
  await keepRead([`${site}en/`], site, cached());
  network.clear();
  expect(await ask('en/')).toBe('corrected');
});

it('who is offline is given what was read last, whatever window and filters its address has', async () => {
  network.set(`${site}en/?kinds=leak`, new Response('the story'));
  await keepRead([`${site}en/?kinds=leak`], site, cached());
  network.clear();
  expect(await ask('en/?from=2022-07-01#event-visit')).toBe('the story');
});

it('what was never read is not had offline', async () => {
  await expect(ask('en/events/visit/')).rejects.toThrow('Failed to fetch');
});

it('a failure of the server is shown and not kept', async () => {
  network.set(`${site}en/`, new Response('none', { status: 404 }));
  expect(await ask('en/')).toBe('none');
  await keepRead([`${site}en/`], site, cached());
  expect(kept.size).toBe(0);
});

it('what the page had fetched before is kept, of this site alone, and a failure of one is none of the others', async () => {
  network.set(`${site}en/`, new Response('the story'));
  network.set('https://elsewhere.example/a.js', new Response('strange'));
  await keepRead([`${site}en/`, `${site}gone.js`, 'https://elsewhere.example/a.js'], site, cached());
  expect([...kept.keys()]).toEqual([`${site}en/`]);
});

it('the oldest makes room', async () => {
  for (let index = 0; index < 400; index += 1) kept.set(`${site}${index}`, new Response(''));
  network.set(`${site}en/`, new Response('the story'));
  await keepRead([`${site}en/`], site, cached());
  expect(kept.has(`${site}0`)).toBe(false);
  expect(kept.size).toBe(400);
});

it.each([
  { method: 'GET', url: `${site}en/`, isAsked: true },
  { method: 'POST', url: `${site}en/`, isAsked: false },
  { method: 'GET', url: 'https://timeline.example/other/', isAsked: false },
])('$method $url is its business: $isAsked', ({ isAsked, ...request }) => {
  expect(isAskedHere(request, site)).toBe(isAsked);
});
