import { expect, inBothDirections, test } from './journey.ts';
import { later } from './fixtureEvents.ts';

inBothDirections((locale) => {
  for (const address of ['', `events/${later}/`]) {
    test(`the title is the same before and after hydration: /${locale}/${address}`, async ({
      page,
      reader,
      request,
    }) => {
      const served = await request.get(reader.home + address);
      const [, title = ''] = /<title>([^<&]+)<\/title>/u.exec(await served.text()) ?? [];
      expect(title).not.toBe('');
      await reader.enter(address);
      await expect(page).toHaveTitle(title);
    });
  }
});
