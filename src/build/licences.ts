import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { licencesFile } from '../site/licencesFile.ts';
import type { LanguageFolder } from './languages.ts';

/** What is drawn into the pages, and what is in a script that is built apart from theirs. */
const apart = ['lucide-react', 'minisearch'];

/**
 * Writes the licences of all that others made and the site passes on, each as its package has it: of what is in the
 * scripts of `environments`, of icons and of what is searched with, and of the typefaces of `languages`.
 */
export function licences(environments: readonly string[], languages: readonly LanguageFolder[]): Plugin {
  const typefaces = languages.flatMap(({ language }) =>
    language.typeface.subsets.map(({ file }) => `@fontsource-variable/${file.split('/')[0]}`),
  );
  const packages = new Set([...apart, ...typefaces]);
  return {
    name: 'licences',
    // One list for all environments.
    sharedDuringBuild: true,
    applyToEnvironment: ({ name }) => environments.includes(name),
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      for (const id of chunks.flatMap(({ modules }) => Object.keys(modules))) {
        const name = packageOf(id);
        if (name !== null) packages.add(name);
      }
    },
    buildApp: {
      order: 'post',
      async handler({ config: { root, build } }) {
        await writeFile(join(resolve(root, build.outDir), licencesFile), await licencesText(packages, root));
      },
    },
  };
}

/** The package that a module is of; null where it is of none. */
export function packageOf(id: string): string | null {
  const [, name = null] = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(id) ?? [];
  return name;
}

/** The licences of `packages`, which are installed in `root`, by name. Throws where one has none. */
export async function licencesText(packages: ReadonlySet<string>, root: string): Promise<string> {
  const names = [...packages].toSorted();
  const parts = await Promise.all(names.map((name) => licenceOf(join(root, 'node_modules', name))));
  return parts.join(`\n\n${'='.repeat(80)}\n\n`);
}

async function licenceOf(folder: string): Promise<string> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- npm has read it
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as Readonly<Record<'name' | 'version' | 'license', string>>;
  const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file));
  if (files.length === 0) throw new Error(`The package ${name} is in the site and brings no licence.`);
  const texts = await Promise.all(
    files.toSorted().map(async (file) => (await readFile(join(folder, file), 'utf8')).trim()),
  );
  return [`${name} ${version}: ${license}`, ...texts].join('\n\n');
}
