import type { JSHandle, Page } from '@playwright/test';
import { posted } from '../../src/embed/contract/protocol.ts';
import { EmbeddedTimeline, test } from './embeddedTimeline.ts';
import { flood } from './hostileMessages.ts';
import { expect, unknownRight } from './journey.ts';
import { later } from './fixtureEvents.ts';

// Chromium says so where it keeps a message from a page that it is not for.
const notForThisPage = /target origin provided \('https:\/\/news\.example'\) does not match/u;

test.use({ complaints: new RegExp(`${notForThisPage.source}|${unknownRight.source}`) });

test.beforeEach(({ isMobile }) => {
  test.skip(isMobile, 'The same on every screen.');
});

const count = 10_000;

/** Everything that the page and its frames say on the console from now on. */
function loggedOn(page: Page): readonly string[] {
  const logged: string[] = [];
  page.on('console', (message) => logged.push(message.text()));
  page.on('pageerror', (error) => logged.push(String(error)));
  return logged;
}

/** Adds a frame with the page at `address`, which poses as a timeline. */
async function addPoser(page: Page, address: string, sandbox: string | null): Promise<EmbeddedTimeline> {
  const name = sandbox === null ? 'open' : 'sandboxed';
  await page.evaluate(
    ([src, id, rights]) => {
      const frame = document.createElement('iframe');
      frame.id = id ?? '';
      if (rights != null) frame.setAttribute('sandbox', rights);
      frame.src = src ?? '';
      return new Promise((resolve) => {
        frame.addEventListener('load', resolve);
        document.querySelector('h1')?.after(frame);
      });
    },
    [address, name, sandbox],
  );
  return new EmbeddedTimeline(page.locator(`#${name}`), 'en');
}

/** What a reader sees in the frame, and where it is. */
function seenIn(embed: EmbeddedTimeline): Promise<unknown> {
  return embed.frame.locator('html').evaluate((html) => ({
    address: location.href,
    lang: html.getAttribute('lang'),
    text: document.body.textContent,
    pressed: document.querySelectorAll('[aria-current="true"]').length,
  }));
}

test('ten thousand messages of no sense from the host, and more from a frame beside it, change nothing in the timeline', async ({
  page,
  host,
}) => {
  await page.goto(`${host.origin}/leftToRight`);
  const embed = new EmbeddedTimeline(page.locator('iframe[lang]'), 'en');
  await embed.alive();
  await embed.openEvent();
  await embed.fitted();
  const poser = await addPoser(page, `${host.origin}/empty`, 'allow-scripts');
  const logged = loggedOn(page);
  const before = await seenIn(embed);

  await page.evaluate(flood, { seed: 1, count, toward: 'frames' } as const);
  const beside = await poser.page();
  await beside.evaluate((messages) => {
    for (let index = 0; index < parent.length; index += 1)
      for (const message of messages) parent[index]?.postMessage(message, '*');
  }, rightMessages);
  await beside.evaluate(flood, { seed: 2, count: 1000, toward: 'siblings' } as const);
  // Right in form, and nothing that there is.
  await sayTo(embed, [
    posted({ type: 'select', event: 'no-such-event' }),
    posted({ type: 'select', event: '__proto__' }),
    posted({ type: 'window', from: '9999-99-99', to: '0000-00-00' }),
    posted({ type: 'window', from: '2022-08-01', to: '2022-07-01' }),
  ]);

  // Heard after all of these.
  await sayTo(embed, [posted({ type: 'theme', theme: 'dark' })]);
  await expect(embed.frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await seenIn(embed)).toEqual(before);
  await embed.fitted();
  expect(logged).toEqual([]);
});

for (const scrolls of [true, false]) {
  test(`what a reader opens comes into view, which no other frame can ask for, in a browser that ${scrolls ? 'lets' : 'does not let'} frames scroll the page`, async ({
    page,
    host,
  }) => {
    await page.goto(`${host.origin}/leftToRight`);
    const embed = new EmbeddedTimeline(page.locator('iframe[lang]'), 'en');
    await embed.ready();
    await embed.openEvent();
    await embed.fitted();
    if (!scrolls) {
      await embed.frame.locator('html').evaluate(() => {
        Element.prototype.scrollIntoView = () => undefined;
      });
    }
    await page.evaluate(() => document.documentElement.style.setProperty('scroll-padding-top', '60px'));
    const next = embed.frame.locator('main a[rel="next"]').last();
    await next.scrollIntoViewIfNeeded();
    const before = await embed.headline.textContent();
    await next.click();
    await expect(embed.headline).not.toHaveText(before ?? '');
    await expect(embed.headline).toBeInViewport({ ratio: 1 });
    const inHost = async () => {
      const inFrame = await embed.headline.evaluate((headline) => headline.getBoundingClientRect().top);
      return inFrame + (await embed.element.evaluate((frame) => frame.getBoundingClientRect().top));
    };
    await expect.poll(inHost).toBeGreaterThanOrEqual(59);
    const poser = await addPoser(page, `${host.origin}/empty`, 'allow-scripts');
    const scrolled = await page.evaluate(() => scrollY);
    await sayToHost(poser, posted({ type: 'view', top: -9000, bottom: -8000 }));
    // Heard after that.
    await sayToHost(embed, posted({ type: 'height', height: 5000 }));
    await expect.poll(() => embed.element.evaluate((frame) => frame.clientHeight)).toBe(5000);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });
}

const rightMessages = [
  posted({ type: 'theme', theme: 'light' }),
  posted({ type: 'locale', locale: 'ar' }),
  posted({ type: 'select', event: null }),
];

function sayTo(embed: EmbeddedTimeline, messages: readonly unknown[]): Promise<void> {
  return embed.element.evaluate((frame, all) => {
    if (!(frame instanceof HTMLIFrameElement)) throw new Error('Only frames hear messages.');
    for (const message of all) frame.contentWindow?.postMessage(message, '*');
  }, messages);
}

async function sayToHost(embed: EmbeddedTimeline, message: unknown): Promise<void> {
  await (await embed.page()).evaluate((said) => parent.postMessage(said, '*'), message);
}

/** When the next message has come to the page in the frame, and whatever it does to the page has been drawn. */
async function drawnAfterMessage(
  embed: EmbeddedTimeline,
): Promise<JSHandle<{ readonly promise: Promise<unknown> }>> {
  const page = await embed.page();
  return page.evaluateHandle(() => {
    const promise = new Promise((resolve) => {
      addEventListener('message', () => requestAnimationFrame(() => requestAnimationFrame(resolve)), {
        once: true,
      });
    });
    return { promise };
  });
}

test('a timeline that is bound to one origin hears no other page, and hears that one', async ({
  page,
  host,
  site,
}) => {
  await page.goto(`${host.origin}/empty`);
  for (const [origin, theme] of [
    ['https://news.example', null],
    [host.origin, 'dark'],
  ] as const) {
    await page.evaluate(
      (src) => {
        document.querySelector('iframe')?.remove();
        const frame = document.createElement('iframe');
        frame.src = src;
        frame.width = '600';
        frame.height = '700';
        document.querySelector('h1')?.after(frame);
      },
      `${site}en/embed/?host=${encodeURIComponent(origin)}`,
    );
    const embed = new EmbeddedTimeline(page.locator('iframe'), 'en');
    await embed.alive();
    const told = await embed.frame.locator('html').getAttribute('data-theme');
    const drawn = await drawnAfterMessage(embed);
    await sayTo(embed, [posted({ type: 'theme', theme: 'dark' })]);
    await drawn.evaluate(({ promise }) => promise);
    await expect(embed.frame.locator('html')).toHaveAttribute('data-theme', theme ?? told ?? '');
  }
});

test('ten thousand messages of no sense from the timeline, and right ones from others, move no frame of the host', async ({
  page,
  host,
}) => {
  await page.goto(`${host.origin}/leftToRight`);
  const embed = new EmbeddedTimeline(page.locator('iframe[lang]'), 'en');
  await embed.alive();
  await embed.fitted();
  const posers = [
    await addPoser(page, `${host.origin}/empty`, 'allow-scripts'),
    await addPoser(page, `${host.origin.replace('localhost', '127.0.0.1')}/empty`, null),
  ];
  const heights = () => page.locator('iframe').evaluateAll((all) => all.map((one) => one.clientHeight));
  const before = await heights();
  const logged = loggedOn(page);
  const heard = await page.evaluateHandle(() => {
    const all: string[] = [];
    for (const type of ['ready', 'height', 'select', 'locale'])
      addEventListener(`event-timeline:${type}`, () => all.push(type));
    addEventListener('message', ({ data }) => {
      if (data === 'the end') all.push(data);
    });
    return all;
  });

  for (const [index, speaker] of [embed, ...posers].entries()) {
    const speaking = await speaker.page();
    await speaking.evaluate(flood, { seed: 10 + index, count, toward: 'parent' } as const);
    await speaking.evaluate(
      (messages) => {
        for (const message of messages) parent.postMessage(message, '*');
      },
      [...(speaker === embed ? [] : heightsOfOthers), 'the end'],
    );
  }
  // The host to itself, and a page that has taken the timeline's place.
  await page.evaluate((messages) => {
    const source = document.querySelector<HTMLIFrameElement>('iframe[lang]')?.contentWindow ?? null;
    for (const data of messages) {
      postMessage(data, '*');
      dispatchEvent(new MessageEvent('message', { data, source, origin: 'https://elsewhere.example' }));
    }
    postMessage('the end', '*');
  }, heightsOfOthers);
  await expect.poll(() => heard.jsonValue()).toHaveLength(4);
  expect(await heard.jsonValue()).toEqual(Array(4).fill('the end'));
  expect(await heights()).toEqual(before);
  expect(logged).toEqual([]);

  // The same from the timeline itself is heard.
  await embed.frame.locator('html').evaluate(
    (_, message) => {
      parent.postMessage(message, '*');
    },
    posted({ type: 'height', height: 1e300 }),
  );
  await expect.poll(() => embed.element.evaluate((frame) => frame.clientHeight)).toBe(20_000);
});

const heightsOfOthers = [
  posted({ type: 'height', height: 4000 }),
  posted({ type: 'ready', locale: 'ar', event: null }),
  posted({ type: 'select', event: later }),
];
