import { join, resolve } from 'node:path';
import { storyFolderOf } from '../../src/build/theStory.ts';

/** The root of the repository. */
export const project = resolve(import.meta.dirname, '../..');

/** The folder of the story that the engine is tested with, from the root of the repository. */
export const fixture = 'tests/stories/fixture';

/** A site that tests look at: built once, and again when its sources have changed. */
export interface TestSite {
  /** The folder of its story, from the root of the repository. */
  readonly story: string;
  /** The folder that it is built into, beside what only tests look at; from the root of the repository. */
  readonly folder: string;
  /** Where on its host it lives. */
  readonly base: string;
  /** What is said of its host (`SITE_URL`); empty where nothing is. */
  readonly origin: string;
}

const builtIn = 'node_modules/.cache/sites';

export const sites = {
  /** The engine's journeys go through it. */
  fixture: { story: fixture, folder: `${builtIn}/fixture`, base: '/', origin: '' },
  /** Not at the root of its host, so that an address which forgets where the site lives leads nowhere. */
  inFolder: {
    story: fixture,
    folder: `${builtIn}/inFolder`,
    base: '/timeline/',
    origin: 'https://news.example',
  },
  /** The fixture story in languages that nobody speaks. */
  pseudo: { story: 'tests/stories/pseudo', folder: `${builtIn}/pseudo`, base: '/', origin: '' },
  /** The story that `STORY` names. */
  story: {
    // Not at once: Vitest has a `STORY` of its own, which Vite makes of what it defines.
    get story() {
      return storyFolderOf(process.env, project);
    },
    folder: `${builtIn}/story`,
    base: '/',
    origin: '',
  },
} as const satisfies Record<string, TestSite>;

export type SiteName = keyof typeof sites;

/** The sites that journeys go through, in the order of the ports at which they are served. */
export const served = ['fixture', 'story', 'pseudo'] as const satisfies readonly SiteName[];

/** What a host has at its root, where it serves what was built into `folder`. */
export function hostRootIn(folder: string): string {
  return join(folder, 'host');
}

/** Where the files of the site are that is built into `folder`. */
export function filesOf({ folder, base }: Pick<TestSite, 'folder' | 'base'>): string {
  return join(hostRootIn(folder), base);
}

/** The file that says what the scripts are made of (`BuiltChunk[]`) of the site that is built into `folder`. */
export function chunksFileIn(folder: string): string {
  return join(folder, 'chunks.json');
}

/** A script of the browser's, as it was built. */
export interface BuiltChunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  /** The chunks that come with it. */
  readonly imports: readonly string[];
  /** What it is made of: absolute paths, and names of modules that the build makes. */
  readonly modules: readonly string[];
}
