import type { Frame, FrameLocator, Locator } from '@playwright/test';
import { labelOf } from '../../src/model/pictureMetrics.ts';
import { spareOf } from '../../src/embed/contract/spare.ts';
import { startHostServer, type HostServer } from '../setup/hostServer.ts';
import { editions, expect, test as base, words, type TestLocale } from './journey.ts';
import { wakePicture } from '../setup/wakePicture.ts';

/** The timeline in somebody else's page, by what a reader sees of it. */
export class EmbeddedTimeline {
  /** The host's frame element. */
  readonly element: Locator;
  readonly locale: TestLocale;

  constructor(element: Locator, locale: TestLocale) {
    this.element = element;
    this.locale = locale;
  }

  /** The same timeline after the reader has changed its language. */
  in(locale: TestLocale): EmbeddedTimeline {
    return new EmbeddedTimeline(this.element, locale);
  }

  get frame(): FrameLocator {
    return this.element.contentFrame();
  }

  /** The page in the frame, for what is to run in it. */
  async page(): Promise<Frame> {
    const element = await this.element.elementHandle();
    const frame = await element.contentFrame();
    if (frame === null) throw new Error('There is no page in the frame.');
    return frame;
  }

  get title(): Locator {
    return this.frame.getByRole('heading', { level: 1 });
  }

  get picture(): Locator {
    return this.frame.getByRole('group', { name: words[this.locale].timeline.picture, exact: true });
  }

  /** The headline of the event that is open. */
  get headline(): Locator {
    return this.frame
      .getByRole('region', { name: words[this.locale].page.card })
      .getByRole('heading', { level: 2 });
  }

  /** The heading of the sources of the event that is open. */
  get sourcesTitle(): Locator {
    return this.frame.getByRole('heading', { level: 3, name: words[this.locale].reading.sources });
  }

  /** The link that switches to another language. */
  linkTo(locale: TestLocale): Locator {
    return this.frame.locator(`a[hreflang="${locale}"]`);
  }

  /** Scrolls the host to where the frame begins, as a reader comes to it. */
  async approach(): Promise<void> {
    await this.element.evaluate((frame) => {
      frame.scrollIntoView();
    });
  }

  /** The headlines that a narrow frame opens with. */
  get headlines(): Locator {
    return this.frame.getByRole('region', { name: words[this.locale].reading.moments });
  }

  /** Waits until the frame answers, and where it shows the picture first, until that is live. */
  async ready(): Promise<void> {
    await this.frame.locator('html[data-script="alive"]').waitFor({ state: 'attached' });
    if (!(await this.headlines.isVisible())) await this.alive();
  }

  /** Wakes the picture as a pointer does that comes near it, and waits until it is live. */
  async alive(): Promise<void> {
    await wakePicture(this.frame);
    await this.picture.getByRole('button').first().waitFor();
  }

  /** Opens the first headline, or the first event whose mark stands for it alone, and gives its id. */
  async openEvent(): Promise<string> {
    const mark = this.headlines
      .getByRole('link')
      .or(this.picture.locator('button:not([data-cluster])'))
      .first();
    const name = (await mark.getAttribute('aria-label')) ?? (await mark.textContent()) ?? '';
    const event = editions[this.locale].events.find(
      (one) => name.includes(labelOf(one)) || name.includes(one.title),
    );
    if (event === undefined) throw new Error(`No event is called "${name}".`);
    await mark.click();
    await expect(this.headline).toHaveText(event.title);
    return event.id;
  }

  /** How high (CSS px) the frame is, and how high what it shows. */
  heights(): Promise<{ readonly given: number; readonly content: number }> {
    return this.frame.locator('body').evaluate((body) => ({
      given: innerHeight,
      content: Math.ceil(body.getBoundingClientRect().height),
    }));
  }

  /** Waits until the frame is as high as what it shows, or so little higher that nothing in sight is moved for it. */
  async fitted(): Promise<void> {
    await expect(async () => {
      const { given, content } = await this.heights();
      expect(given).toBeGreaterThanOrEqual(content);
      expect(given - content).toBeLessThan(spareOf(given));
    }).toPass({ timeout: 15_000 });
  }
}

interface Fixtures {
  /** Every host that the page or a frame in it has asked for something, as an origin. */
  readonly asked: ReadonlySet<string>;
}

interface WorkerFixtures {
  /** The newsroom: another origin. */
  readonly host: HostServer;
  /** Where the timeline lives, with a slash at its end. */
  readonly site: string;
}

/** A journey through the page of a host. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright asks for the pattern
    async ({}, use, { project }) => {
      const { baseURL } = project.use;
      if (baseURL === undefined) throw new Error('The timeline has no address.');
      await use(`${baseURL}/`);
    },
    { scope: 'worker' },
  ],
  host: [
    async ({ site }, use) => {
      const server = await startHostServer(site);
      await use(server);
      server.close();
    },
    { scope: 'worker' },
  ],
  asked: async ({ page }, use) => {
    const origins = new Set<string>();
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http')) origins.add(origin);
    });
    await use(origins);
  },
});
