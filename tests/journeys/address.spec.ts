import { expect, inBothLanguages, test, titleOf } from './journey.ts';

inBothLanguages((locale) => {
  test('an address without its last slash leads to the page, place included', async ({ page, reader }) => {
    await page.goto(`/${locale}/events/ofac-sanctions-mois?lanes=kind`);
    await reader.drawn();
    await expect(reader.headline).toHaveText(titleOf('ofac-sanctions-mois', locale));
    expect(reader.address()).toBe(`/${locale}/events/ofac-sanctions-mois/?lanes=kind`);
  });

  test('a link from before events had pages of their own still leads to its event', async ({ reader }) => {
    await reader.open('?event=ofac-sanctions-mois');
    await expect(reader.headline).toHaveText(titleOf('ofac-sanctions-mois', locale));
    expect(reader.address()).toBe(`/${locale}/events/ofac-sanctions-mois/`);
  });

  test('a permalink opens its event, even one far from the crisis', async ({ reader }) => {
    await reader.open('events/rama-netanyahu-2015/');
    await expect(reader.headline).toHaveText(titleOf('rama-netanyahu-2015', locale));
    await expect(reader.mark('rama-netanyahu-2015')).toBeVisible();
    await expect(reader.page).toHaveTitle(new RegExp(titleOf('rama-netanyahu-2015', locale)));
  });

  test('a reload keeps event, window, lanes and filters', async ({ page, reader }) => {
    const place =
      'events/tims-border-system-attack/?from=2022-08-01&to=2022-12-31&lanes=kind&kinds=cyberattack,leak';
    await reader.open(place);
    await page.reload();
    await reader.drawn();
    await expect(reader.headline).toHaveText(titleOf('tims-border-system-attack', locale));
    expect(reader.address()).toBe(`/${locale}/${place}`);
  });

  test('an event that does not exist is told in words, and the page is there all the same', async ({
    reader,
  }) => {
    await reader.open('?event=moon-landing');
    const notice = reader.page.getByRole('alert');
    await expect(notice).toContainText('moon-landing');
    await expect(reader.headline).toHaveText(reader.words.reading.storyInShort);
    expect(reader.address()).toBe(`/${locale}/`);
    await notice.getByRole('button').click();
    await expect(notice).toHaveCount(0);
  });

  test('a window that makes no sense is told in words and mended', async ({ reader }) => {
    await reader.open('?from=2022-13-45&to=yesterday');
    await expect(reader.page.getByRole('alert')).toContainText('2022-13-45');
    expect(reader.address()).toBe(`/${locale}/`);
  });

  test('a chapter fills the picture, and Back leads out of it', async ({ page, reader }) => {
    await reader.open();
    const before = reader.address();
    await page
      .getByRole('navigation', { name: reader.words.explore.chapters })
      .getByRole('button')
      .last()
      .click();
    await expect.poll(() => reader.address()).toMatch(/from=2025-\d\d-\d\d&to=2026-/);
    await expect(reader.mark('tirana-municipality-attack-2025')).toBeVisible();
    await page.goBack();
    await expect.poll(() => reader.address()).toBe(before);
    await expect(reader.mark('ransomware-wiper-attack-15-july-2022')).toBeVisible();
  });

  test('zooming is written into the address', async ({ reader }) => {
    await reader.open();
    await reader.button(reader.words.timeline.fitAll).click();
    await expect.poll(() => reader.address()).toMatch(/from=19\d\d-/);
    await reader.button(reader.words.timeline.zoomIn).click();
    await expect.poll(() => reader.address()).not.toMatch(/from=19\d\d-/);
  });
});
