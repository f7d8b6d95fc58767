import { EmbeddedTimeline, test } from './embeddedTimeline.ts';
import { editions, expect, inBothDirections, titleOf, unknownRight, words } from './journey.ts';
import { shiftsOf } from './layoutShifts.ts';
import { scrollPast } from './scrollPast.ts';

/** A page of `tests/hosts`, and what may be expected of it. */
interface HostExample {
  readonly name: string;
  /** How high the frame is: as what it shows, in the host's own way, or as the snippet says and nothing else. */
  readonly height: 'fitting' | 'WordPress’s' | 'AMP’s' | 'given';
  /** Whether nothing of the host moves: some have a way of their own to begin with. */
  readonly isStill: boolean;
  /** What the browser says of the host's policy. */
  readonly complaint?: string;
}

const examples: readonly HostExample[] = [
  { name: 'bare', height: 'given', isStill: true },
  { name: 'leftToRight', height: 'fitting', isStill: true },
  { name: 'rightToLeft', height: 'fitting', isStill: true },
  { name: 'strictPolicy', height: 'fitting', isStill: false, complaint: 'inline style' },
  { name: 'element', height: 'fitting', isStill: true },
  { name: 'insertedLater', height: 'fitting', isStill: true },
  { name: 'closedTab', height: 'fitting', isStill: true },
  { name: 'pym', height: 'fitting', isStill: false },
  { name: 'wordpress', height: 'WordPress’s', isStill: false },
  { name: 'amp', height: 'AMP’s', isStill: true },
];

/** Those whose styles are against the frame: there direction and width are tried together. */
const hostile: readonly string[] = ['leftToRight', 'rightToLeft'];

/** Those that are visited with every set of fonts: in each, how high the frame is comes about in another way. */
const withAllFonts: readonly string[] = ['leftToRight', 'element'];

for (const { name, height, isStill, complaint = null } of examples) {
  const tag = [
    ...(hostile.includes(name) ? [] : ['@inTurn']),
    ...(withAllFonts.includes(name) ? ['@fonts'] : []),
  ];
  test.describe(name, { tag }, () => {
    test.use({
      complaints: complaint === null ? unknownRight : new RegExp(`${complaint}|${unknownRight.source}`),
    });

    inBothDirections((locale, other) => {
      test('the timeline loads without moving its host, is opened, switched to another language, resized, scrolled past and printed', async ({
        page,
        host,
        site,
        asked,
        isMobile,
      }) => {
        test.slow();
        const width = isMobile ? 320 : 1200;
        // Everything in sight, so that every shift is one that a reader would see.
        await page.setViewportSize({ width, height: 2600 });
        await page.addInitScript(complainOfStoring);
        await page.goto(`${host.origin}/${name}?lang=${locale}`);
        const embed = new EmbeddedTimeline(page.locator('iframe'), locale);

        const fits = async (one: EmbeddedTimeline) => {
          if (height === 'fitting') await one.fitted();
          if (height === 'WordPress’s') {
            await expect
              .poll(async () => {
                const { given, content } = await one.heights();
                return given - Math.min(1000, Math.max(200, content));
              })
              .toBe(0);
          }
          if (height === 'AMP’s') {
            const more = page.getByRole('button', { name: 'Show all' });
            await expect(async () => {
              // Not by a point: just after the page has scrolled, Chromium may give it to what the frame had there.
              if (await more.isVisible()) await more.dispatchEvent('click');
              const { given, content } = await one.heights();
              expect(given).toBeGreaterThanOrEqual(content);
            }).toPass({ timeout: 15_000 });
          }
        };

        await test.step('it loads, and takes nothing but its room', async () => {
          if (name === 'closedTab') await page.getByRole('button', { name: 'Background' }).click();
          await embed.approach();
          await embed.ready();
          await expect(embed.title).toHaveText(words[locale].story.headline);
          await expect(embed.frame.locator('html')).toHaveCSS('direction', editions[locale].direction);
          const focused = await page.evaluate(() => document.activeElement?.nodeName);
          expect(focused).toBe(name === 'closedTab' ? 'BUTTON' : 'BODY');
          expect([...asked].toSorted()).toEqual([new URL(site).origin, host.origin].toSorted());
          if (isStill) expect.soft(await shiftsOf(page)).toEqual([]);
          await fits(embed);
        });

        await page.setViewportSize({ width, height: 740 });
        const opened = await test.step('an event is opened', () => embed.openEvent());
        await fits(embed);

        const switched = embed.in(other);
        await test.step('the language is switched in place', async () => {
          await embed.linkTo(other).click();
          await expect(switched.headline).toHaveText(titleOf(opened, other));
          await expect(switched.title).toHaveText(words[other].story.headline);
          await switched.alive();
          await fits(switched);
        });

        await test.step('the host becomes wider or narrower', async () => {
          await page.setViewportSize({ width: isMobile ? 420 : 760, height: 740 });
          await fits(switched);
        });

        await test.step('the reader scrolls on over it', () =>
          scrollPast(page, switched, isMobile ? 'finger' : 'wheel'));

        await test.step('the host is printed', async () => {
          // Chromium prints a frame from where the reader has scrolled it to.
          await switched.frame.locator('html').evaluate(() => {
            scrollTo(0, 0);
          });
          await page.emulateMedia({ media: 'print' });
          await expect(switched.title).toBeVisible();
          await expect(switched.headline).toBeVisible();
          // Its headings are in what is pressed on the screen.
          await expect(switched.sourcesTitle).toBeVisible();
          const printed = await page.pdf();
          await embed.element.evaluate((frame) => {
            frame.remove();
          });
          // Its text and its typefaces, beside the few words of the host.
          expect(printed.length - (await page.pdf()).length).toBeGreaterThan(20_000);
        });
      });
    });
  });
}

/** Complains of every attempt to keep something in the browser: of most, a frame from elsewhere sees no effect. */
function complainOfStoring(): void {
  const cookies = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookies,
    set: (cookie: string) => {
      console.error(`A cookie is set: ${cookie}`);
    },
  });
  Storage.prototype.setItem = (key) => {
    console.error(`Something is stored: ${key}`);
  };
}
