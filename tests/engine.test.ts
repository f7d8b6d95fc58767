import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// What the linter cannot see of the line between the engine and its stories and languages: it sees imports.

/** The files of the engine, with those that its tests share; what tests write out as examples aside. */
const files = globSync(
  ['src/**/*', 'locales/**/*', 'public/**/*', 'index.html', 'vite.config.ts', 'tests/**/*.ts'],
  {
    withFileTypes: true,
    exclude: ({ name, parentPath }) =>
      /^src\/stories\/|\/src\/stories(?:\/|$)/u.test(`${parentPath}/${name}`),
  },
)
  .filter((entry) => entry.isFile() && !/\.(?:png|woff2|test\.tsx?)$/u.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`);

const stories = readdirSync('src/stories');
const languages = readdirSync('locales', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The files in which `pattern` is found. */
function filesWith(pattern: RegExp): readonly string[] {
  return files.filter((file) => pattern.test(readFileSync(file, 'utf8')));
}

it('the engine has files to look into', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(filesWith(/virtual:story/u)).not.toEqual([]);
});

it.each(stories)(
  'the engine does not name the story “%s”: what it must know of it stands in its folder',
  (id) => {
    expect(filesWith(new RegExp(id, 'u'))).toEqual([]);
  },
);

it('the engine is written for any languages: what it must know of one stands in `locales/<tag>/`', () => {
  const one = `'(?:${languages.join('|')})'`;
  expect(filesWith(/otherLocale|isArabic/u)).toEqual([]);
  const compared = filesWith(new RegExp(String.raw`(?:locale|tag|lang(?:uage)?) [!=]== ${one}`, 'u'));
  expect(compared.filter((file) => file.includes('/src/'))).toEqual([]);
});
