import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { siteAt } from './siteAt.ts';
import { project } from './sites.ts';
import { pasted, startWordpress } from './wordpress.ts';

// Serves a WordPress in which the addresses of the built story stand pasted, in each language, until it is stopped.

const [folder = 'dist', origin = ''] = process.argv.slice(2);
const site = await siteAt(join(project, folder), origin);
const locales = readdirSync(join(project, folder)).filter((name) => /^[a-z]{2}$/.test(name));
const wordpress = await startWordpress(
  locales.map((locale) => ({
    title: locale,
    content: pasted(`${site.origin}/${locale}/`),
    role: 'administrator',
  })),
);
console.log(wordpress.addresses.join('\n'));
process.once('SIGINT', () => {
  site.close();
  void wordpress.stop();
});
