import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { rawRequest, type Answer } from './setup/rawRequest.ts';
import { findNginx } from './setup/findNginx.ts';
import { hostPage } from './setup/hostPage.ts';
import { startNginx, type Nginx } from './setup/nginx.ts';
import { hostRootIn, project, sites } from './setup/sites.ts';
import { wakePicture } from './setup/wakePicture.ts';

const nginx = findNginx();

/** Every text of the site that is worth compressing, by the type that it must have. */
const texts = {
  'en/': 'text/html; charset=utf-8',
  'ar/feed.xml': 'application/atom+xml; charset=utf-8',
  'sitemap.xml': 'application/xml; charset=utf-8',
};

/** What is read by machines, by the type that it must have. */
const data = {
  'ar/citation.txt': 'text/plain; charset=utf-8',
  'en/citation.bib': 'application/x-bibtex; charset=utf-8',
  'en/citation.csl.json': 'application/vnd.citationstyles.csl+json',
  'en/oembed.json': 'application/json',
  'ar/oembed.xml': 'text/xml; charset=utf-8',
};

test.skip(
  nginx === null,
  'There is no nginx here: install it, or set NGINX_PATH, to serve the site as hosts do.',
);
// One server at a time, and all of its tests, whatever fails.
test.describe.configure({ mode: 'default' });

for (const { base, folder } of [sites.fixture, sites.inFolder]) {
  test.describe(`nginx with the snippet that the build writes, under ${base}`, () => {
    const root = join(project, hostRootIn(folder));
    let server: Nginx;

    const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
      rawRequest(server.port, `${base}${path}`, headers);
    const builtFile = (path: string) => readFileSync(join(root, base, path));

    test.beforeAll(async () => {
      server = await startNginx(nginx ?? '', root, join(root, base, '_nginx.conf'));
    });

    test.afterAll(() => server.stop());

    test('serves a page with its policy, to be asked for again each time', async () => {
      for (const path of ['', 'ar/', 'en/embed/', 'en/sources/', '404.html']) {
        for (const accepted of ['identity', 'br']) {
          const answer = await get(path, { 'Accept-Encoding': accepted });
          expect(answer.headers['content-security-policy'], path).toContain('frame-ancestors');
        }
      }
      const { status, headers, body } = await get('en/');
      expect(status).toBe(200);
      expect(body.equals(builtFile('en/index.html'))).toBe(true);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers.etag).toBeDefined();
      expect(headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[\w+/]{43}='/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['access-control-allow-origin']).toBe('*');
    });

    test('says “not modified” to whoever has the page already', async () => {
      const { headers } = await get('en/', { 'Accept-Encoding': 'br' });
      const again = await get('en/', { 'Accept-Encoding': 'br', 'If-None-Match': headers.etag ?? '' });
      expect(again.status).toBe(304);
      expect(again.headers['cache-control']).toBe('no-cache');
    });

    test('lets a browser keep for ever what is named by its content, and images for a day', async () => {
      const assets = globSync('**/*.{js,css,woff2}', { cwd: join(root, base, 'assets') });
      expect(assets.filter((file) => file.includes('/'))).not.toEqual([]);
      for (const file of assets) {
        const { status, headers } = await get(`assets/${file}`);
        expect(status, file).toBe(200);
        expect(headers['cache-control'], file).toBe('public, max-age=31536000, immutable');
        expect(headers['content-security-policy'], file).toBeUndefined();
        expect(headers['content-type'], file).toMatch(
          /^(?:text\/javascript; charset=utf-8|text\/css; charset=utf-8|font\/woff2)$/,
        );
      }
      const image = await get('share/ar/story.png');
      expect(image.headers['content-type']).toBe('image/png');
      expect(image.headers['cache-control']).toBe('public, max-age=86400');
    });

    for (const [path, type] of Object.entries(texts)) {
      test(`sends ${path} as the reader takes it: brotli, gzip or plain`, async () => {
        const plain = await get(path);
        expect(plain.headers['content-encoding']).toBeUndefined();
        const brotli = await get(path, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
        expect(brotli.headers['content-encoding']).toBe('br');
        expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
        const gzip = await get(path, { 'Accept-Encoding': 'gzip' });
        expect(gzip.headers['content-encoding']).toBe('gzip');
        expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
        for (const { status, headers } of [plain, brotli, gzip]) {
          expect(status).toBe(200);
          expect(headers['content-type']).toBe(type);
          expect(headers.vary).toBe('Accept-Encoding');
          expect(headers['cache-control']).toBe('no-cache');
        }
      });
    }

    test('sends no brotli to whoever refuses it', async () => {
      for (const accepted of ['br;q=0, gzip', 'br; q=0.000', 'brotli', 'x-br']) {
        const { headers } = await get('en/', { 'Accept-Encoding': accepted });
        expect(headers['content-encoding'], accepted).not.toBe('br');
      }
      const { headers } = await get('en/', { 'Accept-Encoding': 'gzip;q=0.5, br;q=0.8' });
      expect(headers['content-encoding']).toBe('br');
    });

    test('sends data as what it is, to pages of any origin', async () => {
      for (const [path, type] of Object.entries(data)) {
        // As WordPress asks for oEmbed.
        const { headers } = await get(`${path}?maxwidth=640&url=https%3A%2F%2Fnews.example%2Fen%2F`);
        expect(headers['content-type'], path).toBe(type);
        expect(headers['access-control-allow-origin'], path).toBe('*');
      }
    });

    test('leads an address without its last slash to the page', async () => {
      const { status, headers } = await get('en?event=a', { 'Accept-Encoding': 'br' });
      expect(status).toBe(301);
      expect(headers.location).toBe(`${base}en/?event=a`);
      if (base === '/') return;
      const home = await rawRequest(server.port, `${base.slice(0, -1)}?a=b`);
      expect(home.status).toBe(301);
      expect(home.headers.location).toBe(`${base}?a=b`);
    });

    test('has its own page for an address where there is nothing', async () => {
      const page = builtFile('404.html');
      for (const path of ['nowhere', 'en/events/', 'en/events/nothing/', '404.html', 'assets/old.js']) {
        const { status, headers, body } = await get(path);
        expect(status, path).toBe(404);
        expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
        expect(headers['cache-control'], path).toBe('no-cache');
        expect(body, path).toEqual(page);
      }
      const { headers, body } = await get('nowhere', { 'Accept-Encoding': 'gzip, br' });
      expect(headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(body)).toEqual(page);
    });

    test('keeps to itself what is meant for hosts', async () => {
      for (const path of ['_nginx.conf', '_headers', 'en/index.html.br', 'en/index.html.gz', '404.html.gz']) {
        expect((await get(path)).status, path).toBe(404);
        expect((await get(path, { 'Accept-Encoding': 'br' })).status, path).toBe(404);
      }
    });

    test('lets nobody out of its folder', async () => {
      const outside = [
        '../package.json',
        '..%2fpackage.json',
        '%2e%2e/%2e%2e/etc/passwd',
        'en/../../../etc/passwd',
      ];
      for (const path of outside) {
        for (const accepted of ['identity', 'br']) {
          const { status, body } = await get(path, { 'Accept-Encoding': accepted });
          expect([400, 404], path).toContain(status);
          expect(body.toString(), path).not.toMatch(/root:|"devDependencies"/);
        }
      }
    });

    test('answers what is not asked for reading with an error that can be read', async () => {
      const { status, headers, body } = await rawRequest(
        server.port,
        `${base}en/`,
        { 'Accept-Encoding': 'br' },
        'POST',
      );
      expect(status).toBe(405);
      expect(headers['content-encoding']).toBeUndefined();
      expect(body.toString()).toContain('405');
    });

    test('lets the page do all that it does, under the policy that it is sent with', async ({ page }) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
      });
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`http://127.0.0.1:${server.port}${base}`);
      await expect(page).toHaveURL(new RegExp(`${base}(?:ar|en)/$`));
      await wakePicture(page);
      await expect(page.locator('.vis-timeline')).toBeVisible();
      expect(refused).toEqual([]);
    });

    test('lets any page frame the timeline, which is hydrated in a sandbox, and none the pages', async ({
      page,
    }) => {
      const refused: string[] = [];
      page.on('console', (message) => {
        if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
      });
      const frames = ['en/embed/', 'en/'].map(
        (path) =>
          `<iframe src="http://127.0.0.1:${server.port}${base}${path}" sandbox="allow-scripts" width="400" height="600"></iframe>`,
      );
      const { address, close } = await hostPage(frames.join(''));
      await page.goto(address);
      const timeline = page.locator('iframe').first().contentFrame();
      await wakePicture(timeline);
      await expect(timeline.locator('.vis-center button').first()).toBeVisible();
      await timeline.locator('a[hreflang="ar"]').click();
      await expect(timeline.locator('html')).toHaveAttribute('lang', 'ar');
      expect(refused).toEqual([expect.stringContaining('frame-ancestors')]);
      close();
    });
  });
}
