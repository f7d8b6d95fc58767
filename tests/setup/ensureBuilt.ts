import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { project, sites, type SiteName, type TestSite } from './sites.ts';

/** What a site is made of, beside its story. */
const sources = [
  'src/**/*',
  'locales/**/*',
  'public/**/*',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'tests/setup/buildSite.ts',
];

/** Builds those of the sites `names` of which the sources have changed since they were built, all at the same time. */
export async function ensureBuilt(names: readonly SiteName[]): Promise<void> {
  await Promise.all(names.map(build));
}

async function build(name: SiteName): Promise<void> {
  const site = sites[name];
  const stamp = stampOf(site);
  const stampFile = join(project, site.folder, 'sha256');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log(`Building the site “${name}”.`);
  // Elsewhere at first: what is left of a build that fails is no site, and two builds may run at the same time.
  const draft = `${site.folder}-${randomUUID()}`;
  await buildInto(name, draft);
  writeFileSync(join(project, draft, 'sha256'), stamp);
  rmSync(join(project, site.folder), { recursive: true, force: true });
  renameSync(join(project, draft), join(project, site.folder));
}

/** Builds the site `name` into `folder`, from the root of the repository. */
export async function buildInto(name: SiteName, folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'buildSite.ts'), name, folder], {
    cwd: project,
    env: environmentOf(sites[name]),
    maxBuffer: 16_000_000,
  });
}

/** What is said to the build of `site`; what a runner of tests says to itself is none of its business. */
function environmentOf({ story, base, origin }: TestSite): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: undefined,
    VITEST: undefined,
    STORY: story,
    BASE_PATH: base,
    SITE_URL: origin,
  };
}

/** A sum of all that `site` is built of: other sources, other sum. */
function stampOf(site: TestSite): string {
  const { PUBLISHER_NAME: name = '', PUBLISHER_URL: url = '' } = process.env;
  const sum = createHash('sha256').update(JSON.stringify([site, name, url]));
  const files = globSync([...sources, `${site.story}/**/*`], {
    cwd: project,
    withFileTypes: true,
    exclude: ({ name: file }) => /\.(?:test\.tsx?|spec\.ts)$/u.test(file),
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.filter((one) => isOf(site, one)).toSorted()) {
    sum.update(file).update(readFileSync(file));
  }
  return sum.digest('hex');
}

/** Whether `site` is built of `file`: of the stories it has only its own. */
function isOf({ story }: TestSite, file: string): boolean {
  const stories = join(project, 'src', 'stories', '/');
  return !file.startsWith(stories) || file.startsWith(join(project, story, '/'));
}
