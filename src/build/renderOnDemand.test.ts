import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { theStory } from '../../tests/fixtures/theStory.ts';
import { renderOnDemand } from './renderOnDemand.ts';

let server: ViteDevServer;

/** The page at `url` of the fixture story, with which vite.config.ts runs in tests. */
const pageAt = (url: string) => renderOnDemand(server, url, theStory);

beforeAll(async () => {
  server = await createServer({
    base: '/timeline/',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
}, 60_000);

afterAll(() => server.close());

it('a page in development is whole, has its styles, and is hydrated by its sources', async () => {
  const html = await pageAt('/timeline/ar/?kinds=visit');
  expect(html).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/u);
  expect(html).toContain('<h1');
  expect(html).toContain('<link rel="stylesheet" href="/timeline/src/page/styles/theme.css" />');
  expect(html).toContain('<script async type="module" id="entry" src="/timeline/src/main.tsx"></script>');
  expect(html).toContain('src="/timeline/@vite/client"');
}, 60_000);

it('a page that stays as it is has its styles all the same', async () => {
  const html = await pageAt('/timeline/en/sources/');
  expect(html).toContain('<link rel="stylesheet" href="/timeline/src/page/styles/theme.css" />');
  expect(html).not.toContain('main.tsx');
}, 60_000);

it('no address has the base of the site twice', async () => {
  expect(await pageAt('/timeline/')).not.toContain('/timeline/timeline/');
  expect(await pageAt('/timeline/en/sources/')).not.toContain('/timeline/timeline/');
}, 60_000);

it.each(['/timeline/en', '/timeline/nowhere/', '/timeline/sq/', '/timeline/src/main.tsx', '/en/'])(
  'at %s no page is drawn',
  async (url) => {
    expect(await pageAt(url)).toBeNull();
  },
);
