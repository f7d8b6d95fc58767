import { sourceIdsOf } from '../../src/model/sourceIds.ts';
import { detail, disputed, eventIn, later, openingHeadlines, wordOnlyOf } from '../journeys/fixtureEvents.ts';
import { editions, localizedStories, titleOf, words } from '../journeys/journey.ts';
import { inEveryEngine, test } from './journey.ts';
import { Visitor } from './visitor.ts';

inEveryEngine((locale, other) => {
  test('the story is visited first, gone through with keys, chosen from, read, searched, filtered, read in another language, come back to, and found by its address', async ({
    driver,
    visitor,
  }) => {
    const { places } = visitor;
    const { direction, events } = editions[locale];
    const [toLater, toEarlier] =
      direction === 'rtl' ? (['ArrowLeft', 'ArrowRight'] as const) : (['ArrowRight', 'ArrowLeft'] as const);

    await visitor.enter();
    await visitor.seeText('h1', words[locale].story.headline);
    await visitor.seeText('title', words[locale].story.title);
    await visitor.seeCount(`html[lang="${locale}"][dir="${direction}"]`, 1);
    await visitor.seeCount(places.entries, events.length);
    await visitor.wakePicture();
    for (const id of openingHeadlines) await visitor.seeCount(places.mark(id), 1);
    await visitor.seeNothingBeyondSides();

    await visitor.focus(places.mark(disputed));
    await driver.press(toLater);
    await visitor.seeFocus(`${places.livePicture} button:not(${places.mark(disputed)})`);
    await driver.press(toEarlier);
    await visitor.seeFocus(places.mark(disputed));
    await driver.type('?');
    await visitor.seeText(`${places.dialog} h2`, words[locale].timeline.keys);
    await driver.press('Escape');
    await visitor.seeFocus(places.mark(disputed));
    await driver.press('Enter');
    await visitor.seeText(places.headline, titleOf(disputed, locale));
    await visitor.seeAddress(`events/${disputed}/`);

    const event = eventIn(locale, disputed);
    for (const text of [event.summary, ...event.claims.map((claim) => claim.text), ...event.notes])
      await visitor.see(
        true,
        (one, part) => document.querySelector(one)?.textContent.includes(part),
        places.card,
        text,
      );
    const sources = `${places.card} a[target="_blank"][rel~="noopener"]`;
    await visitor.seeCount(sources, sourceIdsOf(event).length);

    await driver.click(places.entry(later));
    await visitor.seeText(places.headline, titleOf(later, locale));
    await visitor.seeFocus(places.headline);
    await visitor.seeInWindow(places.headline);
    await visitor.seeNothingBeyondSides();

    await driver.click(places.search);
    await driver.type(wordOnlyOf(detail, locale));
    await visitor.seeCount(places.entries, 1);
    await visitor.seeCount(places.entry(detail), 1);
    await driver.click(places.clearSearch);
    await visitor.seeCount(places.entry(later), 1);

    const { kind } = eventIn(locale, later);
    await driver.click(places.kind(kind));
    await visitor.seeAddress(`events/${later}/?kinds=${kind}`);
    await visitor.seeCount(`${places.entries}:not([data-kind="${kind}"])`, 0);
    await visitor.seeCount(places.entry(later), 1);

    const there = new Visitor(driver, localizedStories[other]);
    await driver.click(places.linkTo(other));
    await there.seeText(there.places.headline, titleOf(later, other));
    await there.seeAddress(`events/${later}/?kinds=${kind}`);
    await there.seeCount(`html[lang="${other}"][dir="${editions[other].direction}"]`, 1);
    await there.seeNothingBeyondSides();

    await driver.back();
    await visitor.seeText(places.headline, titleOf(later, locale));
    await driver.back();
    await visitor.seeAddress(`events/${disputed}/`);
    await visitor.seeText(places.headline, titleOf(disputed, locale));

    await visitor.enter(`events/${disputed}/?kinds=${kind}`);
    await visitor.seeText(places.headline, titleOf(disputed, locale));
    await visitor.seeCount(`${places.kind(kind)}[aria-pressed="true"]`, 1);
  });
});
