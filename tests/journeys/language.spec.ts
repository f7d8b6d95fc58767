import { day } from '../../src/time/span.ts';
import { dayIn } from './days.ts';
import { editions, expect, inBothDirections, test, localizedStories, titleOf, words } from './journey.ts';
import { disputed, eventIn, later, latest, windowQuery } from './fixtureEvents.ts';
import { Reader } from './reader.ts';

const { opening } = editions.en;
const month = 31 * day;

test('a reader switches through English, Arabic and Persian, keeps the place, and comes back', async ({
  page,
  reader,
}) => {
  const { kind, span } = eventIn('en', later);
  const place = `events/${later}/?${windowQuery(opening.start + month, opening.end + month)}&lanes=kind&kinds=${kind}`;
  await reader.open(place);
  await page.evaluate(() => {
    Object.assign(window, { stillTheSamePage: true });
  });
  const dates = {
    en: dayIn('en', span.earliest),
    ar: dayIn('ar', span.earliest),
    fa: dayIn('fa', span.earliest, { calendar: 'persian', digits: 'arabext' }),
  };
  for (const locale of ['ar', 'fa', 'en'] as const) {
    await reader.linkTo(locale).click();
    const after = new Reader(page, localizedStories[locale]);
    const { direction, languages } = editions[locale];
    await expect(after.headline).toHaveText(titleOf(later, locale));
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(page).toHaveTitle(new RegExp(titleOf(later, locale)));
    await expect(after.card).toContainText(dates[locale]);
    const others = languages.filter(({ tag }) => tag !== locale);
    await expect(page.locator('a[hreflang]')).toHaveText(others.map(({ ownName }) => ownName));
    await after.drawn();
    await expect(after.mark(later)).toBeVisible();
    expect(after.address()).toBe(`/${locale}/${place}`);
    // Whoever switches by keyboard is still at the languages.
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('hreflang'))).toBe(true);
  }
  for (const locale of ['fa', 'ar', 'en'] as const) {
    await page.goBack();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(new Reader(page, localizedStories[locale]).headline).toHaveText(titleOf(later, locale));
  }
  expect(await page.evaluate(() => 'stillTheSamePage' in window)).toBe(true);
});

inBothDirections((_locale, other) => {
  test('Back from another language and another event leads through both', async ({ page, reader }) => {
    await reader.enter(`events/${later}/`);
    await reader.linkTo(other).click();
    const elsewhere = new Reader(page, localizedStories[other]);
    await expect(elsewhere.headline).toHaveText(titleOf(later, other));
    await elsewhere.entry(disputed).click();
    await expect(elsewhere.headline).toHaveText(titleOf(disputed, other));
    await page.goBack();
    await expect(elsewhere.headline).toHaveText(titleOf(later, other));
    await page.goBack();
    await expect(reader.headline).toHaveText(reader.titleOf(later));
  });
});

inBothDirections((locale, other) => {
  test('far down the page the title, the languages, the search and a link are there for who scrolls up', async ({
    page,
    reader,
  }) => {
    await reader.enter();
    await reader.openAll();
    const bar = page.getByRole('complementary', { name: reader.words.story.name });
    await page.mouse.wheel(0, 3000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2000);
    await expect(bar).toHaveCount(0);
    await page.mouse.wheel(0, -100);
    await expect(bar).toBeVisible();
    await bar.getByRole('button', { name: reader.words.explore.search }).click();
    await expect(page.getByRole('combobox')).toBeFocused();
    await expect(page.getByRole('combobox')).toBeInViewport();
    await expect(bar).toHaveCount(0);
  });

  test('a language that is chosen far down shows the same event as high in the window', async ({
    page,
    reader,
  }) => {
    await page.setViewportSize({ width: 360, height: 500 });
    await reader.enter();
    await reader.openAll();
    const entry = page.locator(`#event-${latest}`);
    await entry.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 40));
    await page.mouse.wheel(0, -40);
    const bar = page.getByRole('complementary', { name: reader.words.story.name });
    await expect(bar).toBeVisible();
    const topOf = () => entry.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const before = await topOf();
    await bar.locator(`a[hreflang="${other}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(entry).toContainText(titleOf(latest, other));
    await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThanOrEqual(2);
    expect(locale).not.toBe(other);
  });
});

for (const { locale, opensWith, chosen } of [
  { locale: 'ar', opensWith: {}, chosen: { digits: 'arab' } },
  {
    locale: 'fa',
    opensWith: { calendar: 'persian', digits: 'arabext' },
    chosen: { calendar: 'persian', digits: 'latn' },
  },
] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ language: locale });
    const { earliest } = eventIn(locale, disputed).span;

    test('a reader can choose other digits, and keeps them', async ({ page, reader }) => {
      await reader.enter(`events/${disputed}/`);
      await expect(reader.card).toContainText(dayIn(locale, earliest, opensWith));
      await reader.button(reader.words.explore.display).click();
      await page.getByRole('radio', { name: words[locale].explore[`digits_${chosen.digits}`] }).check();
      await expect(reader.card).toContainText(dayIn(locale, earliest, chosen));
      await page.reload();
      await expect(reader.card).toContainText(dayIn(locale, earliest, chosen));
    });

    test('a date can be read in the other calendars of the language', async ({ reader }) => {
      const { digits } = { digits: 'latn', ...opensWith } as const;
      await reader.enter(`events/${disputed}/`);
      await reader.card.getByText(reader.words.reading.otherCalendars).click();
      const others = editions[locale].language.otherCalendars;
      expect(others).not.toEqual([]);
      for (const calendar of others) {
        const inIntl = calendar === 'umalqura' ? 'islamic-umalqura' : calendar;
        const [first = '', ...rest] = dayIn(locale, earliest, { calendar: inIntl, digits }).split(' ');
        // CLDR misspells Persian months in Arabic.
        await expect(reader.card).toContainText(new RegExp(`${first} \\P{Nd}+ ${rest.at(-1)}`, 'u'));
      }
    });
  });
}
