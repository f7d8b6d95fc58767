import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { EmbeddedTimeline } from './journeys/embeddedTimeline.ts';
import { words } from './journeys/journey.ts';
import { snippetNamed } from './setup/hostServer.ts';
import { siteAt } from './setup/siteAt.ts';
import { hostRootIn, project, sites } from './setup/sites.ts';
import {
  customHtml,
  hasWordpress,
  pasted,
  startWordpress,
  wordpressPackages,
  type Wordpress,
} from './setup/wordpress.ts';

test.skip(
  !hasWordpress(),
  `There is no WordPress here: install ${wordpressPackages.join(', ')} to paste the timeline into it.`,
);
// One server, and all of its tests, whatever fails.
test.describe.configure({ mode: 'default' });

const { base, folder, origin } = sites.inFolder;

let site: Awaited<ReturnType<typeof siteAt>>;
let wordpress: Wordpress;

/** Its posts: what is pasted, in which language, by whom. */
const posts = [
  { name: 'address', locale: 'en', role: 'administrator' },
  { name: 'address', locale: 'ar', role: 'administrator' },
  { name: 'FITTING', locale: 'en', role: 'administrator' },
  { name: 'ELEMENT', locale: 'ar', role: 'administrator' },
  { name: 'FRAME', locale: 'en', role: 'author' },
  { name: 'FITTING', locale: 'ar', role: 'author' },
  { name: 'ELEMENT', locale: 'en', role: 'author' },
] as const;

type Pasted = (typeof posts)[number];

const pageOf = (locale: Pasted['locale']) => `${site.origin}${base}${locale}/`;

const addressOf = (post: Pasted) =>
  `${wordpress.addresses[posts.indexOf(post)]}${post.locale === 'ar' ? '&dir=rtl' : ''}`;

test.beforeAll(async () => {
  site = await siteAt(join(project, hostRootIn(folder)), origin);
  wordpress = await startWordpress(
    posts.map(({ name, locale, role }) => ({
      title: name,
      role,
      content:
        name === 'address'
          ? pasted(pageOf(locale))
          : customHtml(snippetNamed(name, `${site.origin}${base}`, locale)),
    })),
  );
});

test.afterAll(async () => {
  await wordpress.stop();
  site.close();
});

for (const post of posts.filter(({ name }) => name === 'address')) {
  const { locale } = post;

  for (const width of [360, 1280]) {
    test(`makes a frame of a pasted address, as high as what it shows, at ${width} px: ${locale}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(addressOf(post));
      const embed = new EmbeddedTimeline(page.locator('iframe.wp-embedded-content'), locale);
      await expect(page.locator('blockquote.wp-embedded-content')).toBeHidden();
      await expect(embed.title).toBeInViewport();
      const fits = async () => {
        await expect
          .poll(async () => {
            const { given, content } = await embed.heights();
            return given - Math.min(1000, content);
          })
          .toBe(0);
      };
      await fits();
      await embed.ready();
      await embed.openEvent();
      await fits();
      await expect(embed.headline).toBeInViewport();
    });
  }

  test(`has the link where nothing answers, and in its feed: ${locale}`, async ({ browser, request }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf(post));
    const link = page.getByRole('link', { name: words[locale].story.headline });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', pageOf(locale));
    await context.close();
    const feed = await request.get(new URL('/?feed=rss2', addressOf(post)).href);
    expect(await feed.text()).toContain(`<a href="${pageOf(locale)}">`);
  });
}

test('follows the links to the timeline’s own site', async ({ page }) => {
  await page.goto(addressOf(posts[0]));
  const embed = new EmbeddedTimeline(page.locator('iframe.wp-embedded-content'), 'en');
  await embed.ready();
  await embed.frame.getByRole('link', { name: words.en.embed.fullPage }).click();
  await expect(page).toHaveURL(pageOf('en'));
});

for (const post of posts.filter(({ name }) => name !== 'address')) {
  const { name, locale, role } = post;

  test(`keeps of the code %${name}% of an ${role} what can be read: ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 900 });
    await page.goto(addressOf(post));
    const link = page.locator('.entry-content').getByRole('link', { name: words[locale].story.headline });
    await expect(link.last()).toBeVisible();
    await expect(link.last()).toHaveAttribute('href', pageOf(locale));
    const frames = page.locator('iframe');
    if (role === 'author') {
      await expect(frames).toHaveCount(0);
      // Nothing keeps a room in which nothing will be: an image at most stands there.
      const content = await page.locator('.entry-content').evaluate((element) => element.clientHeight);
      expect(content).toBeLessThan(450);
    } else {
      const embed = new EmbeddedTimeline(frames, locale);
      await embed.approach();
      await embed.ready();
      await embed.fitted();
    }
  });
}
