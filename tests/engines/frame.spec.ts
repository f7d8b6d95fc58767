import { expect } from '@playwright/test';
import { framePathOf } from '../../src/site/sitePages.ts';
import { next, openingHeadlines } from '../journeys/fixtureEvents.ts';
import { localizedStories, titleOf } from '../journeys/journey.ts';
import { hostPage } from '../setup/hostPage.ts';
import { inEveryEngine, test } from './journey.ts';
import { Visitor } from './visitor.ts';

const [first] = openingHeadlines;

inEveryEngine((locale, other) => {
  test('in the page of others a frame without an origin is fitted, opens an event, goes on to the next one at its head, and changes its language', async ({
    driver,
    visitor,
  }) => {
    const { places } = visitor;
    const host = await hostPage(
      `<p style="height:900px">An article begins.</p>
      <iframe sandbox="allow-scripts" width="400" height="500" title="A timeline" src="${driver.origin}${framePathOf(locale, '/')}"></iframe>
      <p style="height:900px">It ends.</p>
      <script src="${driver.origin}/embed.js"></script>`,
    );
    try {
      await driver.open(host.address);
      await driver.evaluate(() => document.querySelector('iframe')?.scrollIntoView());
      await driver.enter('iframe');
      await visitor.alive();
      await driver.click(places.row(first));
      await visitor.seeText(places.headline, titleOf(first, locale));
      await visitor.see(true, () => innerHeight >= document.body.clientHeight);

      await driver.click(places.step('next'));
      await visitor.seeText(places.headline, titleOf(next(first), locale));
      await expect
        .poll(async () => {
          const inFrame = await driver.evaluate(
            (one) => document.querySelector(one)?.getBoundingClientRect().top ?? Number.NaN,
            places.headline,
          );
          await driver.enter(null);
          const inHost = await driver.evaluate(
            () => document.querySelector('iframe')?.getBoundingClientRect().top ?? Number.NaN,
          );
          await driver.enter('iframe');
          return inHost + inFrame;
        })
        .toBeGreaterThanOrEqual(0);

      await driver.click(places.linkTo(other));
      const there = new Visitor(driver, localizedStories[other]);
      await there.seeText(there.places.headline, titleOf(next(first), other));
    } finally {
      host.close();
    }
  });
});
