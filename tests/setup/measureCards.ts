import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { loadStory, storyFolderOf, localizedStories } from '../../src/build/theStory.ts';
import { cardPartNames, cardPartsOf } from '../../src/embed/snippet/cardHeight.ts';
import type { CardMeasures, CardParts } from '../../src/i18n/language.ts';
import type { Edition } from '../../src/model/edition.ts';
import type { SizedEdition } from '../../src/model/sizedEdition.ts';
import { serve } from '../bench/serve.ts';
import { ensureBrowser } from './browser.ts';
import { allFonts, withFonts, type FontSetName } from './fontSets.ts';
import { leastSquares, productOf } from './leastSquares.ts';
import { measuredCards, type MeasuredCard } from './measuredCards.ts';

// Measures the card of every event in the frame of dist/ with each set of fonts, and writes down how much each thing in
// it adds to its height: for whoever has changed how a card looks.

/** Of frames (CSS px). */
const widths = [280, 320, 360, 400, 480, 560, 640, 800, 1016, 1200];

/** How many of all cards are to be no higher than expected. */
const share = 0.98;

/** Cards of all events at all widths, with each set of fonts. */
type Measured = readonly (readonly MeasuredCard[])[];

const { origin, close } = await serve({ root: 'dist', base: '/', pages: new Map() });
const root = join(import.meta.dirname, '../..');
for (const { locale, edition } of localizedStories(await loadStory(storyFolderOf(process.env, root), root))) {
  const measured: (readonly MeasuredCard[])[] = [];
  for (const fonts of allFonts) measured.push(await measuredWith(fonts, edition));
  writeFileSync(join(root, 'locales', locale, 'card.ts'), moduleOf(fittedTo(measured, edition)));
}
close();

function moduleOf(card: CardMeasures): string {
  return `import type { CardMeasures } from '../../src/i18n/language.ts';

/**
 * Written by \`npm run measure:card\`: by least squares over the cards of all events of a story at ten widths, each
 * with those of the fonts of \`tests/setup/fontSets.ts\` that make it highest; ${share * 100} % are at most \`spare\`
 * times as high.
 */
export const card: CardMeasures = ${JSON.stringify(card)};
`;
}

/** The cards of `edition` with one set of fonts. */
async function measuredWith(fonts: FontSetName, edition: Edition): Promise<readonly MeasuredCard[]> {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox'],
    env: withFonts(fonts),
  });
  // Where fingers point, buttons are higher.
  const page = await browser.newPage({ baseURL: origin, hasTouch: true, isMobile: true });
  const cards = await measuredCards(page, edition, widths);
  await browser.close();
  return cards;
}

/** What each part of a card adds to its height, and what is to be spared above that. */
function fittedTo([first = [], ...others]: Measured, edition: SizedEdition): CardMeasures {
  const events = new Map(edition.events.map((event) => [event.id, event]));
  const cards = first.map(({ event: id, frame, card, height }, at) => {
    const event = events.get(id);
    if (event === undefined) throw new Error(`No event "${id}".`);
    const parts = cardPartsOf(event, edition, card, frame);
    return {
      parts: cardPartNames.map((name) => parts[name]),
      highest: Math.max(height, ...others.map((same) => same[at]?.height ?? 0)),
    };
  });
  const heights = leastSquares(
    cards.map(({ parts }) => parts),
    cards.map(({ highest }) => highest),
  ).map((height) => Number(height.toPrecision(3)));
  const excesses = cards
    .map(({ parts, highest }) => highest / productOf(parts, heights))
    .toSorted((a, b) => a - b);
  const most = excesses[Math.floor(excesses.length * share)] ?? 1;
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of each name
    heights: Object.fromEntries(cardPartNames.map((name, at) => [name, heights[at]])) as unknown as CardParts,
    spare: Math.ceil(most * 100) / 100,
  };
}
