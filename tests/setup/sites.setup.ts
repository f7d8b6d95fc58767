import { test } from '@playwright/test';
import { ensureBuilt } from './ensureBuilt.ts';
import { sites, type SiteName } from './sites.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names of an object of ours
for (const name of Object.keys(sites) as SiteName[]) {
  test(name, async () => {
    test.setTimeout(600_000);
    await ensureBuilt([name]);
  });
}
