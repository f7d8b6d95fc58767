import { defineConfig, type OxlintConfig } from 'oxlint';

/** The architecture: which folders of src a folder may import from. Any other import is an error. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  time: [],
  i18n: ['time'],
  story: ['i18n', 'time'],
  model: ['story', 'time', 'i18n'],
  place: ['model', 'story', 'time', 'i18n'],
  timeline: ['model', 'story', 'time', 'i18n'],
  reading: ['model', 'story', 'time', 'i18n'],
  explore: ['model', 'story', 'time', 'i18n'],
  head: ['model', 'story', 'time', 'i18n'],
  feeds: ['head', 'embed', 'model', 'story', 'time', 'i18n'],
  embed: ['model', 'story', 'time', 'i18n'],
  share: ['explore', 'reading', 'embed', 'model', 'story', 'time', 'i18n'],
  page: ['share', 'explore', 'reading', 'timeline', 'embed', 'place', 'model', 'story', 'time', 'i18n'],
  host: ['embed', 'model'],
  build: ['head', 'feeds', 'embed', 'model', 'story', 'time', 'i18n'],
};

/** Packages that only one folder knows. */
const homeOf: Readonly<Record<string, string>> = {
  'vis-timeline': 'timeline',
  'vis-data': 'timeline',
  edtf: 'time',
  i18next: 'i18n',
  valibot: 'story',
  '@citation-js': 'feeds',
  sitemap: 'feeds',
  'schema-dts': 'head',
  vite: 'build',
};

/** Folders that run in Node, at build and in tests, as well as in a browser. */
const withoutBrowser = ['time', 'story', 'model', 'head', 'feeds'];

const folders = Object.keys(mayImport);

/** What the folder `name` may not import, with a message that says what it may. */
function overrideOf(name: string): NonNullable<OxlintConfig['overrides']>[number] {
  const allowed = mayImport[name] ?? [];
  const siblings = folders
    .filter((other) => other !== name && !allowed.includes(other))
    .map((other) => ({
      group: [`../${other}/**`, `../../${other}/**`],
      message: `${name}/ may import from ${allowed.join(', ') || 'no other folder'} (see README, Layout).`,
    }));
  const innerTimeline =
    name === 'page'
      ? [
          {
            group: ['../timeline/*', '!../timeline/Timeline.tsx', '!../timeline/StillTimeline.tsx'],
            message: 'From outside, timeline/ is Timeline.tsx, fetched late, and StillTimeline.tsx.',
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
    'import/no-cycle': 'error',
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
    { files: ['**/locales/**', '**/*.config.ts'], rules: { 'import/no-default-export': 'off' } },
    {
      files: ['**/src/story/events/**', '**/src/story/sources/**', '**/src/story/actors.ts'],
      rules: { 'max-lines': 'off' },
    },
    {
      files: ['**/*.test.tsx', '**/tests/**'],
      rules: { 'react/only-export-components': 'off', 'react/jsx-no-literals': 'off' },
    },
  ],
});
