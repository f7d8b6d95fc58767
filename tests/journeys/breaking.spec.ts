import { expect, inBothDirections, localizedStories, test, titleOf } from './journey.ts';
import { disputed, later, next } from './fixtureEvents.ts';
import { heldBack } from './heldBack.ts';
import { Reader } from './reader.ts';

test.describe(() => {
  test.use({ complaints: /no titles here/ });

  test('a page that breaks says so in the language that it speaks by then, and keeps its text', async ({
    page,
    reader,
  }) => {
    const { edition, words } = localizedStories.ar;
    // Where the list is out of sight.
    await page.setViewportSize({ width: 1280, height: 640 });
    await reader.enter();
    await page.evaluate(refuseTitles);
    await reader.linkTo('ar').click();
    await expect(page.getByRole('alert')).toContainText(words.crash.title);
    // The list had not followed yet: it says that it is in the language of before.
    const kept = page.locator('[lang="en"]').locator(`#event-${later}`);
    await expect(kept).toContainText(titleOf(later, 'en'));
    await expect(page.locator('li[id^="event-"]')).toHaveCount(edition.events.length);
  });

  test('a page that breaks while it comes to life does, too, from its head to its foot', async ({
    page,
    reader,
  }) => {
    const { crash, story, page: words, reading } = reader.words;
    await page.addInitScript(refuseTitles);
    for (const [address, headline] of [
      [`events/${later}/`, reader.titleOf(later)],
      ['', reading.chronicle],
      ['embed/', reading.storyInShort],
    ] as const) {
      await page.goto(reader.home + address);
      await expect(page.getByRole('alert')).toContainText(crash.title);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(story.headline);
      await expect(page.getByRole('heading', { name: headline })).toBeVisible();
      await expect(page.getByRole('button')).toHaveText([crash.reload]);
      if (address !== 'embed/')
        await expect(page.getByRole('heading', { name: words.aboutTitle })).toBeVisible();
    }
  });
});

/** From now on the page in which this runs cannot say what it is called, and breaks. */
function refuseTitles(): void {
  Object.defineProperty(Document.prototype, 'title', {
    set() {
      throw new Error('There are no titles here');
    },
  });
}

/** What extensions and systems do to a page before its script is there. */
const intrusions = {
  'an element before all others': () => {
    document.querySelector('#root')?.prepend(document.createElement('aside'));
  },
  'an element in the card': () => {
    document.querySelector('#card')?.prepend(document.createElement('aside'));
  },
  'links in place of dates': () => {
    for (const date of document.querySelectorAll('time, header p')) {
      const link = document.createElement('a');
      link.href = '#';
      link.append(...date.childNodes);
      date.append(link);
    }
  },
};

inBothDirections((locale) => {
  test.describe(() => {
    // React reports that it draws the page anew.
    test.use({ complaints: /Minified React error #418/ });

    for (const [intrusion, intrude] of Object.entries(intrusions)) {
      test(
        `a page that has got ${intrusion} before its script came is whole all the same`,
        { tag: '@inTurn' },
        async ({ page, reader }) => {
          for (const address of ['', `events/${later}/`, `embed/?event=${later}&list=1`]) {
            const arrive = await heldBack(page, /assets\/(index|frame)-[^/]*\.js$/);
            await page.goto(reader.home + address, { waitUntil: 'commit' });
            await expect(page.locator('footer').last()).toBeAttached();
            await page.evaluate(intrude);
            arrive();
            await reader.hydrated();
            if (address !== '') await expect(reader.headline).toHaveText(reader.titleOf(later));
            const { events } = reader.localized.edition;
            if (address === '') await expect(page.locator('li[id^="event-"]')).toHaveCount(events.length);
            const following = address === '' ? disputed : next(later);
            if (address === '') await reader.entry(following).click();
            else await reader.card.locator('a[rel="next"]').last().click();
            await expect(reader.headline).toHaveText(titleOf(following, locale));
          }
        },
      );
    }
  });

  test.describe(() => {
    test.use({ complaints: /removeChild/ });

    test('a part of the page in which an extension has moved something comes back', async ({
      page,
      reader,
    }) => {
      await reader.enter(`?kinds=no-such-kind`);
      const notice = page.getByRole('alert');
      await notice.evaluate((element) => {
        const frame = document.createElement('aside');
        element.replaceWith(frame);
        frame.append(element);
      });
      await notice.getByRole('button').click();
      await reader.entry(disputed).click();
      await expect(reader.headline).toHaveText(titleOf(disputed, locale));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('alert')).not.toContainText(reader.words.crash.title);
    });
  });
});

test.describe(() => {
  // A picture needs to know its size.
  test.use({ complaints: /ResizeObserver is not defined/ });

  for (const address of ['', 'embed/'])
    test(`a browser that observes nothing shows the page all the same (/${address})`, async ({
      page,
      reader,
    }) => {
      await page.addInitScript(() => {
        Reflect.deleteProperty(globalThis, 'IntersectionObserver');
        Reflect.deleteProperty(globalThis, 'ResizeObserver');
      });
      await reader.enter(address);
      await page.getByRole('combobox').fill(titleOf(disputed, 'en'));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(reader.words.crash.title)).toHaveCount(0);
    });
});

/** From now on vis-timeline cannot draw in the page in which this runs: the browser refuses it what it writes. */
function refuseVis(): void {
  const own = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
  Object.defineProperty(Node.prototype, 'textContent', {
    ...own,
    set(this: Node, text: string) {
      if (this instanceof HTMLElement && /\bvis-/.test(this.className))
        throw new Error('vis-timeline is broken');
      own?.set?.call(this, text);
    },
  });
}

test.describe(() => {
  test.use({ complaints: /vis-timeline is broken|ResizeObserver is not defined/ });

  for (const address of ['', 'embed/']) {
    test(`a picture that breaks while it is drawn gives the static one back (/${address})`, async ({
      page,
      reader,
    }) => {
      await page.addInitScript(refuseVis);
      await page.goto(reader.home + address);
      await reader.wake();
      await expect(page.getByRole('alert')).toContainText(reader.words.page.pictureFailed);
      await expect(reader.staticPicture).toBeVisible();
      await expect(page.locator('.vis-timeline')).toHaveCount(0);
    });
  }

  test('in a language that the build did not write the page in, words stand in its place', async ({
    page,
    reader,
  }) => {
    await reader.open();
    await page.evaluate(refuseVis);
    await reader.linkTo('ar').click();
    const other = new Reader(page, localizedStories.ar);
    await expect(page.getByRole('alert')).toContainText(other.words.page.pictureFailed);
    await expect(reader.staticPicture).toHaveCount(0);
    await expect(other.picture).toHaveCount(0);
  });

  test('a picture that breaks when the reader moves it is told, and what it no longer shows is not shown', async ({
    page,
    reader,
  }) => {
    await reader.open();
    await page.evaluate(refuseVis);
    await reader.button(reader.words.timeline.fitAll).click();
    await expect(page.getByRole('alert')).toContainText(reader.words.page.pictureFailed);
    await expect(reader.staticPicture).toHaveCount(0);
    await expect(reader.picture).toHaveCount(0);
  });

  test('in a browser that observes no sizes the picture is the static one', async ({ page, reader }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'ResizeObserver'));
    await page.goto(reader.home);
    await reader.wake();
    await expect(page.getByRole('alert')).toContainText(reader.words.page.pictureFailed);
    await expect(reader.staticPicture).toBeVisible();
  });
});
