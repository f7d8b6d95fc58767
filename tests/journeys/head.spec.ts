import { expect, inBothLanguages, test } from './journey.ts';

inBothLanguages((locale) => {
  for (const address of ['', 'events/albania-severs-ties-with-iran/']) {
    test(`the title is the same before and after the page comes to life: /${locale}/${address}`, async ({
      page,
      reader,
      request,
    }) => {
      const served = await request.get(`/${locale}/${address}`);
      const [, title = ''] = /<title>([^<&]+)<\/title>/u.exec(await served.text()) ?? [];
      expect(title).not.toBe('');
      await reader.open(address);
      await expect(page).toHaveTitle(title);
    });
  }
});
