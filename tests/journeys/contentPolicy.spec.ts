import type { Frame } from '@playwright/test';
import { serve } from '../bench/serve.ts';
import { hostPage } from '../setup/hostPage.ts';
import { filesOf, sites } from '../setup/sites.ts';
import { wakePicture } from '../setup/wakePicture.ts';
import { expect, test, unknownRight } from './journey.ts';
import { later } from './fixtureEvents.ts';

// What is refused is told.
test.use({
  complaints: new RegExp(`Content Security Policy|violates the following|'Trusted|${unknownRight.source}`),
});

/** What a page tries that is none of our business, and whether it had its way. */
async function attempts(): Promise<Readonly<Record<string, boolean>>> {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page in which this runs has nothing else
  const succeeds = async (attempt: () => unknown) => {
    try {
      return (await attempt()) === true;
    } catch {
      return false;
    }
  };
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the same
  const inDocument = (element: HTMLElement) => {
    document.body.append(element);
    return element;
  };
  const script = document.createElement('script');
  script.append('document.title = "taken over"');
  inDocument(script);
  const styled = inDocument(document.createElement('p'));
  styled.setAttribute('style', 'color: rgb(1, 2, 3)');
  const sheet = document.createElement('style');
  sheet.textContent = 'p { color: rgb(4, 5, 6) }';
  inDocument(sheet);
  const { color } = getComputedStyle(styled);
  const base = document.createElement('base');
  base.href = 'https://elsewhere.example/';
  document.head.prepend(base);
  return {
    'a script that stands in the page': document.title === 'taken over',
    'a style in an attribute': color === 'rgb(1, 2, 3)',
    'a style element': color === 'rgb(4, 5, 6)',
    'another base': document.baseURI.startsWith('https://elsewhere.example'),
    'a string as HTML': await succeeds(() => {
      inDocument(document.createElement('div')).innerHTML = '<img>';
      return true;
    }),
    // In a task of the page’s own: what a test evaluates may do so.
    'a string as code': await new Promise<boolean>((resolve) => {
      setTimeout(() => {
        // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- to see it refused
        resolve(succeeds(() => new Function('return true')() === true));
      });
    }),
    'a string as the address of a script': await succeeds(() => {
      document.createElement('script').src = '/assets/a.js';
      return true;
    }),
    'a policy for Trusted Types, ours once more included': await succeeds(() => {
      for (const name of ['default', 'other', 'timeline']) {
        try {
          trustedTypes?.createPolicy(name, {
            createHTML: (html) => html,
            createScriptURL: (address) => address,
          });
          return true;
        } catch {
          // As it shall be.
        }
      }
      return false;
    }),
    'something fetched from elsewhere': await succeeds(async () => {
      await fetch('https://elsewhere.example/', { mode: 'no-cors' });
      return true;
    }),
  };
}

/** Holds that nothing of all that is let through in `frame`. */
async function expectRefused(frame: Frame): Promise<void> {
  const found = await frame.evaluate(attempts);
  expect(Object.keys(found).length).toBeGreaterThan(5);
  expect(Object.entries(found).filter(([, succeeded]) => succeeded)).toEqual([]);
}

/** Where the site is served with its headers, and without. */
const ways = {
  'with its headers': (baseURL: string) => Promise.resolve({ origin: baseURL, close: () => undefined }),
  'without headers, by what it says itself': () =>
    serve({ root: filesOf(sites.fixture), base: '/', pages: new Map() }),
};

for (const [way, started] of Object.entries(ways)) {
  for (const address of ['en/', `en/events/${later}/`, 'en/embed/']) {
    test(`${way} a page lets nothing through that is not ours: /${address}`, async ({
      page,
      reader,
      baseURL,
    }) => {
      const { origin, close } = await started(baseURL ?? '');
      await page.goto(`${origin}/${address}`);
      // What is fetched later has been: the page works under its policy.
      await reader.drawn();
      await expectRefused(page.mainFrame());
      close();
    });
  }

  test(`${way} neither does a frame in a sandbox, which works as anywhere`, async ({ page, baseURL }) => {
    const { origin, close } = await started(baseURL ?? '');
    const host = await hostPage(
      `<iframe src="${origin}/en/embed/" sandbox="allow-scripts" width="400" height="900"></iframe>`,
    );
    await page.goto(host.address);
    const timeline = page.locator('iframe').contentFrame();
    await wakePicture(timeline);
    await expect(timeline.locator('.vis-center button').first()).toBeVisible();
    await timeline.locator('a[hreflang="ar"]').click();
    await expect(timeline.locator('html')).toHaveAttribute('lang', 'ar');
    const [, frame] = page.frames();
    if (frame === undefined) throw new Error('The host frames nothing.');
    await expectRefused(frame);
    host.close();
    close();
  });
}
