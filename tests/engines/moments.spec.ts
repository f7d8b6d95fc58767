import { moments } from '../journeys/fixtureEvents.ts';
import { editions, localizedStories, titleOf } from '../journeys/journey.ts';
import { narrowest } from './driver.ts';
import { inEveryEngine, test } from './journey.ts';
import { Visitor } from './visitor.ts';

const [first, second = first, third = first] = moments;

inEveryEngine((locale, other) => {
  test('on a narrow screen the key moments are gone through with a finger and with keys, each under an address of its own', async ({
    driver,
    visitor,
  }) => {
    const { places } = visitor;
    const forward = editions[locale].direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    await driver.resize(narrowest, 740);
    await visitor.enter();
    await visitor.seeNothingBeyondSides();
    await driver.tap(places.toMoments);
    await visitor.seeText(places.told, titleOf(first, locale));
    await visitor.alive();
    await driver.tap(places.step('next'));
    await visitor.seeText(places.told, titleOf(second, locale));
    await visitor.seeAddress(`moments/${second}/`);
    await driver.press(forward);
    await visitor.seeText(places.told, titleOf(third, locale));
    await visitor.seeFocus(places.told);
    await driver.tap(places.step('prev'));
    await visitor.seeText(places.told, titleOf(second, locale));
    await visitor.seeNothingBeyondSides();
    await driver.back();
    await visitor.seeText(places.told, titleOf(third, locale));

    const there = new Visitor(driver, localizedStories[other]);
    await driver.tap(places.linkTo(other));
    await there.seeAddress(`moments/${third}/`);
    await there.seeText(there.places.told, titleOf(third, other));
    await there.alive();
    await visitor.enter(`moments/${second}/`);
    await visitor.seeText(places.told, titleOf(second, locale));
  });
});
