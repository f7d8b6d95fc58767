import type { Page } from '@playwright/test';
import { disputed, later, moments, openingHeadlines } from './fixtureEvents.ts';
import { expect, inBothDirections, test, unknownRight } from './journey.ts';
import { heard, keepTold, phrasesToFirstEvent, toldBy, transcriptOf } from './listener.ts';
import type { Reader } from './reader.ts';

// What whoever listens hears, word for word. The transcripts stand in docs/transcripts, to be read as an editor reads
// copy: `npm run journey -- voice --update-snapshots` writes them anew.

test.use({ complaints: unknownRight });

const [first] = openingHeadlines;

/** What is at `address`, or what `open` brings there, from the beginning of `selector`. */
interface Part {
  readonly name: string;
  readonly address: string;
  readonly selector: string;
  readonly open?: (page: Page, reader: Reader) => Promise<void>;
}

const onDesk: readonly Part[] = [
  {
    name: 'event',
    address: `events/${disputed}/`,
    selector: '#card',
    async open(page) {
      for (const fold of await page.locator('#card summary').all()) await fold.click();
    },
  },
  {
    name: 'list',
    address: '',
    selector: 'section:has(#chronicle)',
    open: (_, reader) => reader.openAll(),
  },
  { name: 'sources', address: 'sources/', selector: 'main' },
  { name: 'corrections', address: 'changes/', selector: 'main' },
  { name: 'accounts', address: 'accounts/', selector: 'main' },
  { name: 'moments', address: `moments/${moments[0]}/`, selector: 'body' },
  { name: 'frame', address: 'embed/', selector: 'body' },
  {
    name: 'search',
    address: '',
    selector: '#picture',
    async open(page, reader) {
      await page.getByRole('combobox').fill(reader.titleOf(disputed));
      await expect(page.getByRole('option').first()).toBeVisible();
      // Its count is told once typing has stopped.
      const counted = page.locator('#picture p:has(> output)').first();
      const seen = (await counted.locator('> span').textContent()) ?? '';
      await expect(counted.locator('> output')).toHaveText(seen);
    },
  },
  {
    name: 'keys',
    address: '',
    selector: 'dialog[open]',
    async open(page, reader) {
      await reader.drawn();
      await reader.button(reader.words.timeline.keys).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'embed-dialog',
    address: '',
    selector: 'dialog[open]',
    async open(page, reader) {
      await reader.button(reader.words.share.embed_story).click();
      await expect(page.getByRole('textbox', { name: reader.words.editor.code })).toBeVisible();
    },
  },
  {
    name: 'about',
    address: '',
    selector: '[popover]:popover-open',
    async open(page, reader) {
      await reader.button(reader.words.page.about).click();
      await expect(page.locator('[popover]')).toBeVisible();
    },
  },
];

inBothDirections((locale, other) => {
  test('the page, from its beginning to its end', async ({ page, reader, isMobile }) => {
    await reader.enter();
    if (!isMobile) await reader.drawn();
    const phrases = await heard(page);
    expect(transcriptOf(phrases)).toMatchSnapshot([locale, `page-${isMobile ? 'phone' : 'desk'}.txt`]);
  });

  test('the first event is soon heard, reading from the top', async ({ page, reader, isMobile }) => {
    await reader.enter();
    if (!isMobile) await reader.drawn();
    // The aim is 25: docs/accessibility.md says what stands in its way.
    expect(await phrasesToFirstEvent(page, reader)).toBeLessThanOrEqual(isMobile ? 26 : 41);
  });

  test('the skip link leads to the first headline of the opening, which is heard at once', async ({
    page,
    reader,
  }) => {
    await reader.enter();
    const skip = await heard(page, 'body', reader.words.page.skipToText);
    expect(skip.length).toBeLessThanOrEqual(2);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(reader.entry(first)).toBeInViewport();
    const entry = await heard(page, ':target');
    expect(transcriptOf(entry).split('\n').slice(0, 4).join('\n')).toContain(reader.titleOf(first));
    await page.keyboard.press('Tab');
    await expect(reader.entry(first)).toBeFocused();
  });

  test('a sheet is a place of its own, with all that is said of its event', async ({
    page,
    reader,
    isMobile,
  }) => {
    test.skip(!isMobile, 'Wide screens have the card beside the picture.');
    await reader.enter();
    await reader.entry(disputed).click();
    await expect(reader.headline).toBeFocused();
    await expect(reader.card.getByRole('heading', { level: 3 }).first()).toBeVisible();
    expect(transcriptOf(await heard(page, '#card'))).toMatchSnapshot([locale, 'sheet.txt']);
  });

  for (const { name, address, selector, open } of onDesk) {
    test(`what is at ${name}`, async ({ page, reader, isMobile }) => {
      test.skip(isMobile, 'It has the same words on a phone.');
      await page.goto(reader.home + address);
      if (open !== undefined) {
        await reader.hydrated();
        await open(page, reader);
      }
      expect(transcriptOf(await heard(page, selector))).toMatchSnapshot([locale, `${name}.txt`]);
    });
  }

  test('every change is told once, and says what has changed', async ({
    page,
    context,
    reader,
    isMobile,
  }) => {
    test.skip(isMobile, 'A phone shows the list, in which what changes is what one is at.');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { words } = reader;
    await reader.open();
    await keepTold(page);
    const lines: string[] = [];
    const says = async (what: string, change: () => Promise<void>, isTold = true) => {
      await change();
      let told: string[] = [];
      if (isTold) {
        await expect
          .poll(async () => {
            told = [...told, ...(await toldBy(page))];
            return told.length;
          })
          .toBeGreaterThan(0);
      }
      // Longer than anything that is told waits.
      await page.waitForTimeout(1000);
      told = [...told, ...(await toldBy(page))];
      expect(told.length, `${what}: ${told.join(' | ')}`).toBe(isTold ? 1 : 0);
      lines.push(`${what}: ${told.join('') || '(nothing: the focus says it)'}`);
    };
    const copy = () => reader.button(words.reading.copyLink_event).first().click();
    await says('Enter on a mark', async () => {
      await reader.mark(disputed).focus();
      await page.keyboard.press('Enter');
    });
    await says('zoom in', () => page.keyboard.press('+'));
    await says('next chapter', () => page.keyboard.press('PageDown'));
    await says('an entry of the list', () => reader.entry(later).click(), false);
    await says('copy link', copy);
    await says('copy link again', copy);
    await says('a search', () => page.getByRole('combobox').fill(reader.titleOf(first)));
    await says('another language', () => reader.linkTo(other).first().click());
    await says('back in the first language', () => reader.linkTo(locale).first().click());
    expect(`${lines.join('\n')}\n`).toMatchSnapshot([locale, 'changes.txt']);
  });
});
