import type { Page } from '@playwright/test';
import { optionTable } from '../../src/embed/contract/optionTable.ts';
import story from '../stories/fixture/story.ts';
import { expect, inBothDirections, test } from './journey.ts';

/** What would run, end what it stands in, or be taken for something that every object has. */
const payloads = [
  `"><img src=x onerror=attacked=1>`,
  `' onfocus=attacked=1 autofocus tabindex=0 x='`,
  `</script><script>attacked=1</script>`,
  `--></style></title><svg onload=attacked=1>`,
  'javascript:attacked=1',
  'data:text/html,<script>parent.attacked=1</script>',
  '//evil.example/',
  String.raw`\u0022;attacked=1;//`,
  '{{attacked}}$t(attacked)',
  '__proto__',
  'toString',
  `#000;position:fixed;inset:0;background:url(//evil.example/)`,
  '\u{202E}\u{0}\r\n%0d%0a%00%',
  'x'.repeat(500),
];

/** Everything of an address that is read: the options of frames have the filters and places of the page among them. */
const doors = [...Object.keys(optionTable), 'q'];

/** `payload` in every parameter of the address of `page`, and behind it. */
function attack(page: string, payload: string): string {
  const query = new URLSearchParams(doors.map((door) => [door, payload]));
  return `${page}?${query.toString()}#${encodeURIComponent(payload)}`;
}

/** What has no place on our pages, or would run code. */
const foreign = [
  'img:not([src^="/"])',
  'object',
  'embed',
  'base[href]',
  'svg[onload]',
  '[onerror]',
  '[onfocus]',
  '[href^="javascript:" i]',
  '[href^="data:"]',
  '[src^="data:"]',
].join(', ');

/** Holds that the page is ours, whole, and has nothing in it that is not. */
async function expectOurs(page: Page, origin: string | undefined): Promise<void> {
  await expect(page.locator('html[data-script="alive"]')).toBeAttached();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(new URL(page.url()).origin).toBe(origin);
  const found = await page.evaluate((selector) => {
    const { position } = getComputedStyle(document.body);
    return {
      ran: 'attacked' in globalThis,
      elements: Array.from(document.querySelectorAll(selector), ({ outerHTML }) => outerHTML),
      position,
    };
  }, foreign);
  expect(found).toEqual({ ran: false, elements: [], position: 'static' });
}

inBothDirections((locale) => {
  for (const [place, path] of [
    ['the story', `/${locale}/`],
    ['a frame', `/${locale}/embed/`],
  ] as const) {
    test(`whatever the address of ${place} says, nothing of it runs or becomes part of the page`, async ({
      page,
      baseURL,
    }) => {
      for (const [index, payload] of payloads.entries()) {
        // Each is tried in one of the directions; what reads an address asks for none.
        if ((index % 2 === 0) === (locale === 'en')) {
          await page.goto(attack(path, payload));
          await expectOurs(page, baseURL);
        }
      }
    });
  }
});

test('whatever the browser has kept under our names, the page opens as if it were nothing', async ({
  page,
  baseURL,
}) => {
  await page.goto('/en/sources/');
  for (const kept of [...payloads.slice(0, 7), JSON.stringify({ locale: '//evil.example/', theme: {} })]) {
    await page.evaluate(
      ([key = '', value = '']) => {
        localStorage.setItem(key, value);
        localStorage.setItem(`${key}:faces`, value);
        window.name = value;
      },
      [story.id, kept],
    );
    // The entrance leads on by what was kept.
    await page.goto('/');
    await page.waitForURL(/\/(?:ar|en|fa)\/$/u);
    await expectOurs(page, baseURL);
  }
});
