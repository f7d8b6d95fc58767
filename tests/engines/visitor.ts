import { expect } from '@playwright/test';
import { selectorsIn } from './selectors.ts';
import type { Driver } from './driver.ts';
import type { LocalizedStory } from '../journeys/localizedStory.ts';

/** Who goes through the pages of one language in any engine, and waits for what they should come to see. */
export class Visitor {
  readonly driver: Driver;
  readonly localized: LocalizedStory;
  readonly places: ReturnType<typeof selectorsIn>;

  constructor(driver: Driver, localized: LocalizedStory) {
    this.driver = driver;
    this.localized = localized;
    this.places = selectorsIn(localized);
  }

  /** Opens an address below the language's and waits until the page answers. */
  async enter(address = ''): Promise<void> {
    await this.driver.open(`/${this.localized.edition.locale}/${address}`);
    await this.alive();
  }

  /** Waits until the page answers, or that in the frame in which the visitor is. */
  async alive(): Promise<void> {
    await this.seeCount('html[data-script="alive"]', 1);
  }

  /** Wakes the live picture as a pointer does that comes near it, and asks for it where it waits for that. */
  async wakePicture(): Promise<void> {
    await this.driver.evaluate(() => {
      const opener = document.querySelector<HTMLElement>('[data-opens="picture"][aria-expanded="false"]');
      if (opener?.checkVisibility() === true) opener.click();
      const near = new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true });
      document.querySelector('section [data-axis]')?.dispatchEvent(near);
    });
    await this.see(
      true,
      (picture) => document.querySelector(`${picture} .vis-foreground .vis-item`) !== null,
      this.places.livePicture,
    );
  }

  /** Waits until `look` sees in the page what is `expected`: a function that knows nothing but what is `given`. */
  async see<Seen>(expected: Seen, look: (...given: string[]) => Seen, ...given: string[]): Promise<void> {
    await expect
      .poll(() => this.driver.evaluate(look, ...given), { message: given.join(' '), intervals: [50] })
      .toEqual(expected);
  }

  async seeText(selector: string, text: string): Promise<void> {
    await this.see<string | undefined>(text, (one) => document.querySelector(one)?.textContent, selector);
  }

  async seeCount(selector: string, count: number): Promise<void> {
    await this.see(count, (one) => document.querySelectorAll(one).length, selector);
  }

  /** Waits until the focus of the page is on what matches `selector`, whether or not that of the system is in its window. */
  async seeFocus(selector: string): Promise<void> {
    await this.see(true, (one) => document.activeElement?.matches(one) === true, selector);
  }

  /** Waits until the address is that of the language and `address` below it. */
  async seeAddress(address: string): Promise<void> {
    await this.see(`/${this.localized.edition.locale}/${address}`, () => location.pathname + location.search);
  }

  /** Waits until what matches `selector` is in the window as a whole. */
  async seeInWindow(selector: string): Promise<void> {
    await this.see(
      true,
      (one) => {
        const box = document.querySelector(one)?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      },
      selector,
    );
  }

  /** Expects the page to reach nowhere beyond the sides of the window. */
  async seeNothingBeyondSides(): Promise<void> {
    await this.see(0, () => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  }

  async focus(selector: string): Promise<void> {
    await this.driver.evaluate((one) => document.querySelector<HTMLElement>(one)?.focus(), selector);
  }
}
