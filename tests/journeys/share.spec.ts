import { expect, inBothDirections, test } from './journey.ts';
import { disputed } from './fixtureEvents.ts';

inBothDirections(() => {
  test('the link that is copied leads to the page of the event', async ({
    page,
    reader,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await reader.enter(`events/${disputed}/?from=2022-07-02&to=2022-08-01`);
    await reader.card.getByRole('button', { name: reader.words.reading.copyLink_event, exact: true }).click();
    await expect(reader.card.getByText(reader.words.reading.linkCopied)).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${baseURL}${reader.home}events/${disputed}/`);
  });

  test('the system’s sheet is given the event, its summary and its link', async ({
    page,
    reader,
    baseURL,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: async (data: ShareData) => {
          document.documentElement.dataset['shared'] = JSON.stringify(data);
        },
      });
    });
    await reader.enter(`events/${disputed}/`);
    await reader.card.getByRole('button', { name: reader.words.reading.share_event, exact: true }).click();
    const shared = await page.evaluate(() => document.documentElement.dataset['shared']);
    expect(JSON.parse(shared ?? 'null')).toEqual({
      title: reader.titleOf(disputed),
      text: expect.stringMatching(/\p{L}/u),
      url: `${baseURL}${reader.home}events/${disputed}/`,
    });
  });

  test('an event is cited in the reader’s language, as text and as files for programs', async ({
    page,
    reader,
  }) => {
    await reader.enter(`events/${disputed}/`);
    await reader.card.getByText(reader.words.reading.cite_event).click();
    const citation = reader.card
      .getByRole('paragraph')
      .filter({ hasText: `${reader.home}events/${disputed}/` });
    await expect(citation).toContainText(reader.titleOf(disputed));
    const saved = page.waitForEvent('download');
    await reader.card.getByRole('link', { name: 'BibTeX' }).click();
    expect((await saved).suggestedFilename()).toBe('citation.bib');
  });

  test('the story as a whole can be cited as well', async ({ page, reader }) => {
    await reader.enter();
    const foot = page.getByRole('contentinfo');
    await foot.getByText(reader.words.reading.cite_story).click();
    const citation = foot.getByRole('paragraph').filter({ hasText: reader.home });
    await expect(citation).toContainText(reader.words.story.headline);
  });

  test('a citation that cannot be fetched leaves the files', async ({ page, reader }) => {
    await reader.enter(`events/${disputed}/`);
    await page.route('**/citation.txt', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '' }),
    );
    await reader.card.getByText(reader.words.reading.cite_event).click();
    await expect(reader.card.getByText(reader.words.reading.citationFailed)).toBeVisible();
    await expect(reader.card.getByRole('link', { name: 'CSL-JSON' })).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('files to cite from are there, and nothing that needs a script is offered', async ({
    page,
    reader,
  }) => {
    await page.goto(`${reader.home}events/${disputed}/`);
    await page.getByText(reader.words.reading.cite_event).click();
    await expect(page.getByRole('link', { name: 'CSL-JSON' })).toBeVisible();
    await expect(page.getByRole('button', { name: reader.words.reading.copyLink_event })).toHaveCount(0);
  });
});
