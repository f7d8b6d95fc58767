import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchWrittenTexts } from './writtenTexts.ts';

beforeEach(() => {
  const entry = document.createElement('script');
  entry.id = 'entry';
  entry.type = 'module';
  entry.setAttribute('src', '/own.js');
  document.body.append(entry);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** A network that gives these answers one after another. */
function network(...answers: readonly (Response | Error)[]) {
  const left = [...answers];
  const fetch = vi.fn<(path: string) => Promise<Response>>(() => {
    const answer = left.shift();
    return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer ?? new Error('Off'));
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

const page = () =>
  new Response(
    '<!doctype html><script id="entry" type="module" src="/own.js"></script><div data-written="chronicle"><p>الأحداث</p></div><div data-written="sources"><p>المصادر</p></div>',
  );

it('what is only read of the page in another language is fetched once', async () => {
  const fetch = network(page());
  const [first, second] = await Promise.all([fetchWrittenTexts('/once/'), fetchWrittenTexts('/once/')]);
  expect(first.chronicle?.textContent).toBe('الأحداث');
  expect(first.sources?.textContent).toBe('المصادر');
  expect(second).toBe(first);
  expect(fetch).toHaveBeenCalledOnce();
});

it.each([
  { what: 'nothing comes', answer: () => new Error('Off') },
  { what: 'there is no such page', answer: () => new Response(null, { status: 404 }) },
  {
    what: 'the page is of another build',
    answer: () => new Response('<script type="module" src="/new.js"></script><i data-written="chronicle">'),
  },
  { what: 'another page comes in its place', answer: () => new Response('<p>Log in to this network</p>') },
  {
    what: 'it has no chronicle',
    answer: () => new Response('<script id="entry" type="module" src="/own.js"></script><p>Sources</p>'),
  },
])('where $what it is refused, and may be asked for again', async ({ what, answer }) => {
  network(answer(), page());
  await expect(fetchWrittenTexts(`/${what}/`)).rejects.toThrow(/\S/);
  expect((await fetchWrittenTexts(`/${what}/`)).chronicle?.textContent).toBe('الأحداث');
});
