import { ensureBuilt } from './ensureBuilt.ts';
import { sites, type SiteName } from './sites.ts';

// Builds the sites that tests look at, where their sources have changed since.

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names of an object of ours
await ensureBuilt(Object.keys(sites) as SiteName[]);
