import { expect, test as base, type Locator, type Page } from '@playwright/test';
import ar from '../../locales/ar.ts';
import en from '../../locales/en.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { editionOf } from '../../src/model/editionOf.ts';
import { story } from '../../src/story/story.ts';

/** The words that the page speaks, to find things by the names that readers hear. */
export const words = { ar, en } as const;

/** What Chromium says of our frames where it cannot share, as on some desks. */
export const unknownRight = /Unrecognized feature: 'web-share'/;

/** The story as the page shows it. */
export const editions = { ar: editionOf(story, 'ar'), en: editionOf(story, 'en') } as const;

/** The title of an event in one language. */
export function titleOf(id: string, locale: Locale): string {
  const event = editions[locale].events.find((one) => one.id === id);
  if (event === undefined) throw new Error(`No event "${id}".`);
  return event.title;
}

/** The page, by what a reader sees of it. */
export class Reader {
  readonly page: Page;
  readonly locale: Locale;

  constructor(page: Page, locale: Locale) {
    this.page = page;
    this.locale = locale;
  }

  get words() {
    return words[this.locale];
  }

  /** Opens an address below the language's and waits until the picture is drawn. */
  async open(address = ''): Promise<void> {
    await this.page.goto(`/${this.locale}/${address}`);
    await this.drawn();
  }

  /** Waits until React has taken over what the build wrote: before that a link is a link to another page. */
  async hydrated(): Promise<void> {
    await expect(this.page.locator('html[data-script="alive"]')).toBeAttached({ timeout: 15_000 });
  }

  /** Waits for the live picture. It is fetched when it is near: where it is not, the reader goes there and comes back. */
  async drawn(): Promise<void> {
    const section = this.page.getByRole('region', { name: this.words.page.picture, exact: true });
    const isFar = await section.evaluate((element) => {
      const far = element.getBoundingClientRect().top > innerHeight;
      if (far) element.scrollIntoView();
      return far;
    });
    // It comes after the text, and in small steps.
    await expect(this.marks.first()).toBeVisible({ timeout: 15_000 });
    if (isFar) await this.page.evaluate(() => scrollTo(0, 0));
  }

  /** The picture that the page has before the live one. */
  get still(): Locator {
    return this.page.getByRole('navigation', { name: this.words.timeline.picture, exact: true });
  }

  get picture(): Locator {
    return this.page.getByRole('group', { name: this.words.timeline.picture, exact: true });
  }

  get marks(): Locator {
    return this.picture.getByRole('button');
  }

  /** Marks that stand for several events. */
  get clusters(): Locator {
    return this.picture.locator('button[data-cluster]');
  }

  /** The mark of one event in the picture. */
  mark(id: string): Locator {
    return this.picture.getByRole('button', { name: titleOf(id, this.locale) });
  }

  get card(): Locator {
    return this.page.getByRole('region', { name: this.words.page.card });
  }

  get headline(): Locator {
    return this.card.getByRole('heading', { level: 2 });
  }

  get chronicle(): Locator {
    return this.page.getByRole('region', { name: this.words.reading.chronicle });
  }

  /** The link to one event in the chronicle. */
  entry(id: string): Locator {
    return this.chronicle.getByRole('link', { name: titleOf(id, this.locale) });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** What the address says after the host. */
  address(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }
}

interface Fixtures {
  /** The language of the page. The browser's own is Playwright's option `locale`. */
  readonly language: Locale;
  readonly reader: Reader;
  /** Complaints of the page that the journey is about. */
  readonly complaints: RegExp | null;
  /** Fails the journey when the page complains of anything else. */
  readonly quiet: undefined;
}

/** A journey in `language`, which fails on any error or warning of the page. */
export const test = base.extend<Fixtures>({
  language: ['en', { option: true }],
  reader: async ({ page, language }, use) => {
    await use(new Reader(page, language));
  },
  complaints: [null, { option: true }],
  quiet: [
    async ({ page, complaints: expected }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await use(undefined);
      expect(complaints.filter((complaint) => expected?.test(complaint) !== true)).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The journeys in each language. */
export function inBothLanguages(journeys: (locale: Locale) => void): void {
  for (const locale of ['en', 'ar'] as const) {
    test.describe(locale, () => {
      test.use({ language: locale });
      journeys(locale);
    });
  }
}
