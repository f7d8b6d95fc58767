import { axeViolations } from './axeViolations.ts';
import { disputed, eventIn } from './fixtureEvents.ts';
import { expect, inBothDirections, test } from './journey.ts';

inBothDirections((locale) => {
  const event = eventIn(locale, disputed);
  const claim = event.claims.find(({ stance }) => stance === 'denies');
  const source = claim?.sources[0];
  if (claim === undefined || source === undefined) throw new Error('A denial should have a source.');

  test('a source in the list of all leads back to the claim that cites it, which is marked', async ({
    page,
    reader,
  }) => {
    await page.goto(`${reader.home}sources/`);
    const entry = page.locator(`#source-${source}`);
    await entry.getByRole('link', { name: reader.titleOf(disputed) }).click();
    await reader.hydrated();
    const target = page.locator(':target');
    await expect(target).toContainText(claim.text);
    await expect(target).toBeInViewport();
    await expect(target).toHaveCSS('outline-style', 'solid');
    await expect(reader.headline).toHaveText(reader.titleOf(disputed));
    expect(await axeViolations(page)).toEqual([]);
    await page.goBack();
    await expect(entry).toBeInViewport();
  });

  test('a source on a card leads back to what cites it, by key too, and the address stays', async ({
    reader,
  }) => {
    await reader.enter(`events/${disputed}/`);
    const said = reader.card.locator('p[id*="-claim-"]', { hasText: claim.text });
    await said.getByRole('link').first().press('Enter');
    const listed = reader.card.locator('li:focus');
    await expect(listed).toBeInViewport();
    await listed.locator('a[role="doc-backlink"]').last().press('Enter');
    await expect(said).toBeFocused();
    await expect(said).toBeInViewport();
    expect(reader.address()).toBe(`${reader.home}events/${disputed}/`);
  });
});
