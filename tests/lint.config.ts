import { defineConfig, type OxlintConfig } from 'oxlint';

/**
 * The architecture: which folders of src a folder may import from. Any other import is an error, and the arrows run one
 * way. Of `embed`, each inner folder counts as a folder of its own.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  time: [],
  i18n: ['time'],
  story: ['i18n'],
  check: ['story', 'ui', 'time', 'i18n'],
  model: ['story', 'time', 'i18n'],
  // Fetched when somebody searches: no view may import it.
  search: ['model', 'time', 'i18n'],
  site: ['model', 'i18n'],
  ui: ['i18n'],
  offline: ['ui'],
  place: ['site', 'model', 'time', 'i18n'],
  timeline: ['site', 'model', 'time', 'i18n'],
  reading: ['site', 'ui', 'model', 'time', 'i18n'],
  explore: ['ui', 'model', 'time', 'i18n'],
  head: ['site', 'model', 'time', 'i18n'],
  'embed/contract': ['ui', 'i18n'],
  'embed/snippet': ['embed/contract', 'site', 'model', 'story', 'i18n'],
  'embed/host': ['embed/contract', 'ui'],
  'embed/room': ['embed/contract', 'i18n'],
  'embed/editor': ['embed/contract', 'embed/snippet', 'ui', 'model', 'i18n'],
  // Of dates as they are filed only the story knows.
  feeds: ['head', 'embed/snippet', 'site', 'model', 'story', 'time', 'i18n'],
  page: ['embed/editor', 'reading', 'explore', 'timeline', 'place', 'site', 'ui', 'model', 'time', 'i18n'],
  'embed/frame': [
    'embed/contract',
    'embed/room',
    'page',
    'reading',
    'explore',
    'timeline',
    'place',
    'site',
    'ui',
    'model',
    'time',
    'i18n',
  ],
  build: [
    'search',
    'check',
    'head',
    'feeds',
    'embed/contract',
    'embed/snippet',
    'site',
    'model',
    'story',
    'ui',
    'time',
    'i18n',
  ],
  // Their tests read what the engine makes of them.
  stories: ['story', 'check', 'build', 'reading', 'timeline', 'model', 'i18n'],
};

/** Packages that only one folder knows. */
const homeOf: Readonly<Record<string, string>> = {
  'vis-timeline': 'timeline',
  'vis-data': 'timeline',
  edtf: 'time',
  i18next: 'i18n',
  valibot: 'check',
  '@citation-js': 'feeds',
  'csv-stringify': 'feeds',
  sitemap: 'feeds',
  'schema-dts': 'head',
  vite: 'build',
  minisearch: 'search',
};

/** Folders that run in Node, at build and in tests, as well as in a browser. */
const withoutBrowser = ['time', 'story', 'check', 'model', 'search', 'site', 'head', 'feeds'];

const folders = Object.keys(mayImport);

/** How the files of `folder` write imports from `other`: from the folder itself or from one inside it. */
function pathsTo(other: string, folder: string): readonly string[] {
  const [outer, inner] = other.split('/');
  const siblings = inner !== undefined && folder.startsWith(`${outer}/`) ? [`../${inner}/**`] : [];
  return [...siblings, `../${other}/**`, `../../${other}/**`, `../../../${other}/**`];
}

/** What the folder `name` may not import, with a message that says what it may. */
function overrideOf(name: string): NonNullable<OxlintConfig['overrides']>[number] {
  const allowed = mayImport[name] ?? [];
  const siblings = folders
    .filter((other) => other !== name && !allowed.includes(other))
    .map((other) => ({
      group: [...pathsTo(other, name)],
      message: `${name}/ may import from ${allowed.join(', ') || 'no other folder'} (see README, Layout).`,
    }));
  const innerTimeline =
    name === 'page'
      ? [
          {
            group: ['../../timeline/*', '!../../timeline/Timeline.tsx', '!../../timeline/StaticTimeline.tsx'],
            message: 'From outside, timeline/ is Timeline.tsx, fetched late, and StaticTimeline.tsx.',
          },
        ]
      : [];
  const strangers = Object.entries(homeOf)
    .filter(([, home]) => home !== name)
    .map(([pack, home]) => ({
      group: [pack, `${pack}/**`],
      message: `Only ${home}/ knows ${pack}.`,
    }));
  return {
    files: [`**/src/${name}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [...siblings, ...innerTimeline, ...strangers] }],
      ...(withoutBrowser.includes(name) && {
        'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'location'],
      }),
    },
  };
}

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'react', 'jsx-a11y', 'import', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error' },
  rules: {
    // Of types as well: such a circle compiles, and neither file can be understood before the other.
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'import/no-default-export': 'error',
    'import/no-unassigned-import': 'off',
    'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    'react/jsx-no-literals': 'error',
    'react/no-danger': 'error',
    'react/only-export-components': 'error',
    'react/react-in-jsx-scope': 'off',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-deprecated': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-unnecessary-condition': 'error',
    'typescript/strict-boolean-expressions': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'unicorn/no-array-for-each': 'error',
    'unicorn/filename-case': ['error', { cases: { camelCase: true, pascalCase: true, kebabCase: true } }],
  },
  overrides: [
    ...folders.map(overrideOf),
    {
      files: ['**/locales/**', '**/*.config.ts', '**/story.ts'],
      rules: { 'import/no-default-export': 'off' },
    },
    {
      // Data, as long as the story is.
      files: ['**/stories/**', '**/tests/fixtures/**'],
      rules: {
        'max-lines': 'off',
        // The ids that a story may refer to are the keys of its own tables, whose types name those ids.
        'import/no-cycle': 'error',
      },
    },
    // A test may build a story to look at; the folders' own code may not.
    { files: ['**/*.{test,spec}.{ts,tsx}'], rules: { 'no-restricted-imports': 'off' } },
    {
      files: ['**/*.test.tsx', '**/tests/**'],
      rules: { 'react/only-export-components': 'off', 'react/jsx-no-literals': 'off' },
    },
  ],
});
