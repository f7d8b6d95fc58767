import { mkdirSync } from 'node:fs';
import { preview } from 'vite';
import { contentPolicies } from './contentPolicies.ts';
import { filesOf, served, sites } from './sites.ts';

// Serves the sites that journeys go through, from the port that is the first argument on. What is built meanwhile is
// served as soon as it is there, under the policy that it asks hosts for.

const port = Number(process.argv[2]);
for (const [offset, name] of served.entries()) {
  const site = sites[name];
  const outDir = filesOf(site);
  mkdirSync(outDir, { recursive: true });
  // Read with the settings of Vite: addresses without their last slash are led to the pages of the story's languages.
  process.env['STORY'] = site.story;
  await preview({
    plugins: [contentPolicies(outDir)],
    build: { outDir },
    preview: { host: '127.0.0.1', port: port + offset, strictPort: true },
  });
}
