import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = readFileSync(new URL('../docs/accessibility.md', import.meta.url), 'utf8');

/** What stands in the last cell of each row of a table. */
const lastCells = text
  .split('\n')
  .flatMap((line) => (line.startsWith('|') ? [line.split('|').at(-2) ?? ''] : []));

it('every test that the document of accessibility names is there', () => {
  const named = new Set(
    lastCells.flatMap((cell) => Array.from(cell.matchAll(/`([A-Za-z]+)`/gu), ([, name]) => name)),
  );
  const files = globSync(['tests/journeys/*.spec.ts', 'src/**/*.test.{ts,tsx}', 'tests/setup/*.test.ts']);
  const tests = new Set(files.map((file) => /([^/.]+)\.[^/]*$/u.exec(file)?.[1]));
  expect(named.size).toBeGreaterThan(15);
  expect([...named].filter((name) => !tests.has(name))).toEqual([]);
});
