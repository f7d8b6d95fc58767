import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { format, type FormatConfig } from 'oxfmt';
import { isAddressSafe } from '../../check/checkNames.ts';
import type { Locale } from '../../i18n/locale.ts';
import { exampleStory } from './exampleStory.ts';
import { examples } from './examples.ts';
import { storyFiles } from './storyFiles.ts';

/** What is asked for. */
export interface Request {
  /** The id of the story, whose folder is then one of `src/stories`; or a path that ends with the id. */
  readonly target: string;
  /** The languages in which it is to be told. */
  readonly languages: readonly Locale[];
  /** The repository. */
  readonly root: string;
  /** UTC ms */
  readonly now: number;
}

/** Why a story is not scaffolded, in a sentence or two for whoever asked for it. */
export class Refusal extends Error {}

/**
 * Writes a story of three events, whole or not at all. Gives its folder, from the root of the repository. Throws a
 * Refusal where what is asked for cannot be.
 */
export async function scaffold({ target, languages, root, now }: Request): Promise<string> {
  const folder = folderOf(target, root);
  const [first, ...others] = languagesAmong(languages, root);
  const story = exampleStory({ id: basename(folder), languages: [first, ...others], now });
  const src = relative(folder, join(root, 'src')).split(sep).join('/');
  const files = await Promise.all(
    storyFiles(story, src).map(async ({ path, source }) => ({
      path,
      source: await laidOut(path, source, root),
    })),
  );
  // Whoever looks sees all of it or nothing.
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  try {
    for (const { path, source } of files) {
      mkdirSync(dirname(join(draft, path)), { recursive: true });
      writeFileSync(join(draft, path), source);
    }
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return relative(root, folder);
}

/** The folder of the new story, as an absolute path. */
function folderOf(target: string, root: string): string {
  const folder = resolve(root, /[/\\]/u.test(target) ? target : join('src', 'stories', target));
  const id = basename(folder);
  if (!isAddressSafe(id))
    throw new Refusal(
      `“${id}” cannot be part of an address. Write lower-case Latin letters and digits, joined by hyphens: “harbour-clock”.`,
    );
  if (existsSync(folder))
    throw new Refusal(`${relative(root, folder)} is there already. Choose another name.`);
  if (!existsSync(dirname(folder)))
    throw new Refusal(
      `There is no folder ${relative(root, dirname(folder))}. Make it, or choose another path.`,
    );
  return folder;
}

/** `languages`, where the repository has all of them. */
function languagesAmong(languages: readonly Locale[], root: string): readonly [Locale, ...Locale[]] {
  const known = readdirSync(join(root, 'locales')).filter((tag) =>
    existsSync(join(root, 'locales', tag, 'index.ts')),
  );
  for (const tag of languages) {
    if (!known.includes(tag))
      throw new Refusal(`There is no language “${tag}”. There are: ${known.join(', ')}.`);
    if (!(tag in examples))
      throw new Refusal(
        `There are no example texts in “${tag}”. Add them to src/build/newStory/examples.ts, or add the language to the story afterwards.`,
      );
  }
  const [first, ...others] = [...new Set(languages)];
  if (first === undefined) throw new Refusal('A story is told in one language at least: --languages en');
  return [first, ...others];
}

/** `source` as the repository lays code out, with objects on one line where they have room there. */
async function laidOut(path: string, source: string, root: string): Promise<string> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file
  const style = JSON.parse(readFileSync(join(root, '.oxfmtrc.json'), 'utf8')) as FormatConfig;
  const { code, errors } = await format(path, source, { ...style, objectWrap: 'collapse' });
  if (errors.length > 0) throw new Error(`${path} could not be laid out: ${errors[0]?.message ?? ''}`);
  return code;
}
