import type { Frame } from '@playwright/test';
import { hostPage } from '../setup/hostPage.ts';
import { axeViolations } from './axeViolations.ts';
import { EmbeddedTimeline, test as base } from './embeddedTimeline.ts';
import { all, latest } from './fixtureEvents.ts';
import { expect, inBothDirections, unknownRight, words, type TestLocale } from './journey.ts';

// Hosts that give a frame one height, whatever is in it, and never hear what the frame says.

interface Fixtures {
  /** Opens a host that frames the timeline with the options `query` in `height` px, above more of its page. */
  readonly framed: (
    locale: TestLocale,
    query: string,
    height: number,
    script?: string,
  ) => Promise<EmbeddedTimeline>;
}

const test = base.extend<Fixtures>({
  framed: async ({ page, site }, use) => {
    const hosts: Awaited<ReturnType<typeof hostPage>>[] = [];
    await use(async (locale, query, height, script = '') => {
      const host = await hostPage(
        `<section aria-label="Article"><iframe src="${site}${locale}/embed/?${query}" sandbox="allow-scripts allow-popups" title="Timeline"
          style="display:block;border:0;inline-size:100%;block-size:${height}px"></iframe><p style="block-size:3000px">Below</p></section>
          <script>${script}</script>`,
      );
      hosts.push(host);
      await page.goto(host.address);
      return new EmbeddedTimeline(page.locator('iframe'), locale);
    });
    for (const host of hosts) host.close();
  },
});

test.use({ complaints: unknownRight });

/** A host’s script that begins to listen when it is told to, and asks then. */
const fittingLate = `addEventListener('late', () => {
  const frame = document.querySelector('iframe');
  addEventListener('message', ({ data }) => {
    const { 'datawrapper-height': heights } = data;
    if (heights !== undefined) frame.style.blockSize = Object.values(heights)[0] + 'px';
  });
  frame.contentWindow.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
});`;

/** How much of the frame is filled, and whether it can be scrolled by whoever reads the page around it. */
function filling(frame: Frame) {
  return frame.evaluate(() => {
    const bar = document.querySelector('[data-part="pages"]')?.getBoundingClientRect();
    const content = document.body.getBoundingClientRect();
    const filled = Math.min(bar?.top ?? innerHeight, content.bottom);
    const { overflowY } = getComputedStyle(document.documentElement);
    return {
      share: filled / innerHeight,
      scrolls: overflowY !== 'hidden' && content.bottom - innerHeight > 12,
    };
  });
}

inBothDirections((locale) => {
  // What is in a frame of another size has the same room in both directions.
  for (const size of locale === 'en' ? (['full', 'compact', 'moments'] as const) : (['full'] as const)) {
    test(`${size} › a frame of any height is neither mostly blank nor scrolled within the page`, async ({
      framed,
      isMobile,
    }) => {
      test.slow();
      for (const height of size === 'full' && !isMobile ? [320, 480, 1000, 2000] : [320, 2000]) {
        const embed = await framed(locale, `size=${size}`, height);
        await expect(embed.frame.locator('html[data-script="alive"]')).toBeAttached();
        const frame = await embed.page();
        await expect(async () => {
          const { share, scrolls } = await filling(frame);
          expect(scrolls, `${height} px`).toBe(false);
          expect(share, `${height} px`).toBeGreaterThan(0.45);
        }).toPass();
      }
    });
  }

  test(
    'pages lead through all that there is, by finger or key, and the wheel moves the page around',
    { tag: '@inTurn' },
    async ({ page, framed, isMobile }) => {
      const embed = await framed(locale, 'list=1', 700);
      const bar = embed.frame.getByRole('navigation', { name: words[locale].embed.pages });
      await expect(bar).toBeVisible();
      const [previous, next] = [bar.getByRole('button').first(), bar.getByRole('button').last()];
      await expect(previous).toHaveAttribute('aria-disabled', 'true');
      const seen = new Set<string>();
      for (let turn = 0; turn < 30; turn += 1) {
        const frame = await embed.page();
        const inSight = await frame.evaluate(() => {
          const end = document.querySelector('[data-part="pages"]')?.getBoundingClientRect().top ?? 0;
          return [...document.querySelectorAll('a[href*="/changes/"], main h1, h2')]
            .filter((one) => {
              const { top, bottom, height } = one.getBoundingClientRect();
              return height > 0 && top > -1 && bottom < end + 1;
            })
            .map((one) => one.textContent);
        });
        for (const text of inSight) seen.add(text);
        if ((await next.getAttribute('aria-disabled')) === 'true') break;
        await next.click();
      }
      expect(seen).toContain(words[locale].reading.chronicle);
      // The foot is the last that there is.
      await expect(embed.frame.locator('a[href*="/changes/"]').last()).toBeInViewport();
      expect(await axeViolations(page)).toEqual([]);
      await previous.click();
      await embed.frame.locator('summary').first().focus();
      await expect(embed.frame.locator('summary').first()).toBeInViewport();
      if (!isMobile) {
        await page.mouse.move(300, 300);
        await page.mouse.wheel(0, 200);
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
      }
    },
  );

  test(
    'an event that is chosen on one page is told on the page that has its card',
    { tag: '@inTurn' },
    async ({ framed }) => {
      const embed = await framed(locale, '', 320);
      await expect(embed.frame.locator('[data-part="pages"]')).toBeVisible();
      await embed.ready();
      await embed.openEvent();
      await expect(embed.headline).toBeInViewport({ ratio: 1 });
    },
  );
});

test('room to spare has the list, every chapter open', async ({ framed }) => {
  const embed = await framed('en', '', 2000);
  await expect(embed.frame.locator('li[id^="event-"]')).toHaveCount(all.length);
  await expect(embed.frame.locator(`#event-${latest}`)).toHaveCount(1);
});

test('a host that fits the frame late has it whole, as the editor asked for it', async ({
  page,
  framed,
  isMobile,
}) => {
  test.skip(isMobile, 'The same on every screen.');
  const embed = await framed('en', '', 320, fittingLate);
  await expect(embed.frame.locator('[data-part="pages"]')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('late')));
  await expect(embed.frame.locator('[data-part="pages"]')).toHaveCount(0);
  await expect(embed.frame.getByRole('combobox')).toBeVisible();
  await embed.fitted();
});

test('whoever has larger text scrolls in the frame, as it was made for no pages', async ({
  framed,
  isMobile,
}) => {
  test.skip(isMobile, 'The same on every screen.');
  const embed = await framed('en', '', 320);
  await expect(embed.frame.locator('[data-part="pages"]')).toBeVisible();
  await embed.frame.locator('html').evaluate((root) => root.style.setProperty('font-size', '150%'));
  await expect(embed.frame.locator('[data-part="pages"]')).toHaveCount(0);
  await expect(embed.frame.locator('html')).toHaveCSS('overflow-y', 'visible');
});
