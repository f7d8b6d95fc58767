import { expect } from '@playwright/test';
import { editions, localizedStories, titleOf } from '../journeys/journey.ts';
import { detail, disputed, later, wordOnlyOf } from '../journeys/fixtureEvents.ts';
import { inEveryEngine, test } from './journey.ts';
import { selectorsIn } from './selectors.ts';

inEveryEngine(() => {
  for (const [locale, other] of [
    ['en', 'ar'],
    ['ar', 'en'],
  ] as const) {
    test(`in ${locale} the story is chosen from, searched, read in another language, and come back to`, async ({
      driver,
    }) => {
      const here = selectorsIn(localizedStories[locale]);
      const there = selectorsIn(localizedStories[other]);
      const seeText = (selector: string, text: string) =>
        expect
          .poll(() => driver.evaluate((one) => document.querySelector(one)?.textContent, selector), selector)
          .toBe(text);
      const seeCount = (selector: string, count: number) =>
        expect
          .poll(() => driver.evaluate((one) => document.querySelectorAll(one).length, selector), selector)
          .toBe(count);
      const seeNothingBeyondSides = async () => {
        const beyond = await driver.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(beyond).toBe(0);
      };

      await driver.open(`/${locale}/`);
      await seeCount('html[data-script="alive"]', 1);
      await driver.evaluate((picture) => {
        const near = new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true });
        document.querySelector(picture)?.dispatchEvent(near);
      }, here.picture);
      await seeCount(here.mark(disputed), 1);
      await seeNothingBeyondSides();

      await driver.evaluate(
        (mark) => document.querySelector<HTMLElement>(mark)?.focus(),
        here.mark(disputed),
      );
      await driver.press('Enter');
      await seeText(here.headline, titleOf(disputed, locale));

      await driver.click(here.entry(later));
      await seeText(here.headline, titleOf(later, locale));
      await seeNothingBeyondSides();

      await driver.click(here.search);
      await driver.type(wordOnlyOf(detail, locale));
      await seeCount(here.entries, 1);
      await seeCount(here.entry(detail), 1);
      await driver.click(here.clearSearch);
      await seeCount(here.entry(later), 1);

      await driver.click(here.linkTo(other));
      await seeText(there.headline, titleOf(later, other));
      await seeCount(`html[lang="${other}"][dir="${editions[other].direction}"]`, 1);
      await seeNothingBeyondSides();

      await driver.back();
      await seeText(here.headline, titleOf(later, locale));
      await seeCount(`html[lang="${locale}"][dir="${editions[locale].direction}"]`, 1);
    });
  }
});
