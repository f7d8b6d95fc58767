import { cardHeightOf } from '../../../embed/snippet/cardHeight.ts';
import { expect, test } from '../../../../tests/journeys/consoleCheck.ts';
import { localizedStoryOf } from '../../../../tests/journeys/localizedStory.ts';
import { measuredCards } from '../../../../tests/setup/measuredCards.ts';
import { languages } from '../languages.ts';
import story from '../story.ts';

// Room is made for fingers, for which buttons are higher.
test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

for (const locale of languages) {
  // The heights of cards are fitted to this story; where it fails, `npm run measure:card` mends it.
  test(`the room that is kept for the card of an event in ${locale} is enough`, async ({ page }) => {
    test.slow();
    const { edition } = localizedStoryOf(story, locale);
    const cards = await measuredCards(page, edition, [320, 1200]);
    const filled = cards.map(({ event: id, frame, card, height }) => {
      const event = edition.events.find((one) => one.id === id);
      if (event === undefined) throw new Error(`No event "${id}".`);
      return { id, frame, share: height / cardHeightOf(event, edition, card, frame) };
    });
    expect(filled).toHaveLength(2 * edition.events.length);
    // A frame whose card is too high for it is scrolled: few are, and by little.
    const over = filled.filter(({ share }) => share > 1);
    expect(over.length / filled.length).toBeLessThan(0.04);
    expect(over.filter(({ share }) => share > 1.15)).toEqual([]);
    const mean = filled.reduce((sum, { share }) => sum + share, 0) / filled.length;
    expect(mean).toBeGreaterThan(0.8);
  });
}
