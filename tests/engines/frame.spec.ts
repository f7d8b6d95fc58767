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
      <iframe sandbox="allow-scripts" style="border:0" width="400" height="500" title="A timeline" src="${driver.origin}${framePathOf(locale, '/')}"></iframe>
      <p style="height:900px">It ends.</p>
      <script src="${driver.origin}/embed.js"></script>`,
    );
    /** Scrolls the host to an end of the frame, and goes into that: no engine’s driver does so for a frame of others. */
    const scrollTo = async (end: 'start' | 'end') => {
      await driver.enter(null);
      await driver.evaluate((block) => {
        document.querySelector('iframe')?.scrollIntoView({ block: block === 'end' ? 'end' : 'start' });
      }, end);
      await driver.enter('iframe');
    };
    try {
      await driver.open(host.address);
      await scrollTo('start');
      await visitor.alive();
      await driver.click(places.row(first));
      await visitor.seeText(places.headline, titleOf(first, locale));
      await visitor.see(true, () => innerHeight >= document.body.clientHeight);

      // As a reader stands there who has read on to the foot of the card.
      await scrollTo('end');
      await driver.click(places.nextAtFoot);
      await visitor.seeText(places.headline, titleOf(next(first), locale));
      await expect
        .poll(async () => {
          const place = await driver.evaluate(placeOf, places.headline);
          await driver.enter(null);
          const frame = await driver.evaluate(placeOf, 'iframe');
          const height = await driver.evaluate(() => innerHeight);
          await driver.enter('iframe');
          const top = frame.top + place.top;
          return top > -1 && top + place.height < height + 1 ? 'in the window' : `${top} of ${height}`;
        })
        .toBe('in the window');

      await scrollTo('start');
      await driver.click(places.linkTo(other));
      const there = new Visitor(driver, localizedStories[other]);
      await there.seeText(there.places.headline, titleOf(next(first), other));
    } finally {
      host.close();
    }
  });
});

/** Runs in the page: where in it the first element is that matches `selector`. */
function placeOf(selector: string): { readonly top: number; readonly height: number } {
  const { top = Number.NaN, height = Number.NaN } =
    document.querySelector(selector)?.getBoundingClientRect() ?? {};
  return { top, height };
}
