import type { Locator, Page } from '@playwright/test';
import { wakePicture } from '../setup/wakePicture.ts';
import { labelIn, titleIn, type LocalizedStory } from './localizedStory.ts';

/**
 * The page in one language, by what a reader sees of it. What is waited for before a journey begins is no assertion: one
 * that fails describes the whole page to its report, each time that it is tried again.
 */
export class Reader {
  readonly page: Page;
  readonly localized: LocalizedStory;

  constructor(page: Page, localized: LocalizedStory) {
    this.page = page;
    this.localized = localized;
  }

  get words() {
    return this.localized.words;
  }

  /** Where the pages of the language begin: `/en/`. */
  get home() {
    return `/${this.localized.edition.locale}/`;
  }

  /** Opens an address below the language's and waits until the picture is drawn. */
  async open(address = ''): Promise<void> {
    await this.page.goto(this.home + address);
    await this.drawn();
  }

  /**
   * The same, until React has taken over what the build wrote: then the page answers, whether the picture is there or
   * not.
   */
  async enter(address = ''): Promise<void> {
    await this.page.goto(this.home + address);
    await this.hydrated();
  }

  /** Waits until React has taken over what the build wrote: before that a link is a link to another page. */
  async hydrated(): Promise<void> {
    await this.page.locator('html[data-script="alive"]').waitFor({ state: 'attached' });
  }

  /** Waits for the live picture, which a pointer wakes that comes near it. */
  async drawn(): Promise<void> {
    await this.wake();
    await this.marks.first().waitFor();
  }

  /** Comes near the picture with a pointer, without going there: nothing else of the page is touched. */
  async wake(): Promise<void> {
    await wakePicture(this.page);
  }

  /** The picture that the page has before the live one. */
  get staticPicture(): Locator {
    return this.page.getByRole('navigation', { name: this.words.timeline.picture, exact: true });
  }

  /** The picture at the head of the page; another one follows the reading. */
  get picture(): Locator {
    return this.page
      .getByRole('group', { name: this.words.timeline.picture, exact: true })
      .and(this.page.locator(':not(aside *)'));
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
    return this.picture.getByRole('button', { name: labelIn(this.localized, id) });
  }

  get card(): Locator {
    return this.page.getByRole('region', { name: this.words.page.card });
  }

  get headline(): Locator {
    return this.card.getByRole('heading', { level: 2 });
  }

  get chronicle(): Locator {
    return this.page.locator('section:has(#chronicle)');
  }

  /** The link to one event in the chronicle. */
  entry(id: string): Locator {
    return this.chronicle.getByRole('link', { name: this.titleOf(id) });
  }

  /** Where the picture waits to be asked for, as on a phone, asks for it, without a pointer that would wake it. */
  async showPicture(): Promise<void> {
    const opener = this.page.locator('button[aria-expanded="false"][data-opens="picture"]:visible');
    if ((await opener.count()) === 0) return;
    await this.hydrated();
    await opener.dispatchEvent('click');
  }

  /** Opens all that is folded in the list. */
  async openAll(): Promise<void> {
    await this.button(this.words.reading.openAll).click();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The link to the page in another language. */
  linkTo(locale: string): Locator {
    return this.page.locator(`a[hreflang="${locale}"]`);
  }

  /** The title of an event. */
  titleOf(id: string): string {
    return titleIn(this.localized, id);
  }

  /** How many marks stand across an end of the picture, and so are cut. */
  cutMarks(): Promise<number> {
    return this.picture.evaluate((picture) => {
      const panel = picture.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
      if (panel === undefined) throw new Error('The picture should have a middle.');
      const badges = [...picture.querySelectorAll('.vis-item[data-shape="point"] button > :first-child')];
      const places = badges.map((badge) => badge.getBoundingClientRect());
      return places.filter(({ left, right }) => left < panel.left || right > panel.right).length;
    });
  }

  /** How far (CSS px) the page reaches beyond the sides of the screen. */
  beyondSides(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  }

  /** What the address says after the host. */
  address(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  /** The first day of what the picture shows, where the address says it: `2022-07-01`; else nothing. */
  firstDay(): string {
    return new URL(this.page.url()).searchParams.get('from') ?? '';
  }
}
