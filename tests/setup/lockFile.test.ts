import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withoutEngines } from './lockFile.ts';

const lock = (engines: object) =>
  `${JSON.stringify(
    {
      name: 'timeline',
      packages: {
        '': { name: 'timeline', engines: { node: '>=20' } },
        'node_modules/modern': { version: '1.0.0', ...engines, license: 'MIT' },
      },
    },
    null,
    2,
  )}\n`;

it('loses what packages ask of the Node that npm runs on, and nothing else', () => {
  expect(withoutEngines(lock({ engines: { node: '>=24' } }))).toBe(lock({}));
});

it('is how the lock file of the project is kept', () => {
  const text = readFileSync('package-lock.json', 'utf8');
  const advice = 'npm install --ignore-scripts leaves this to you: node tests/setup/dropEngines.ts';
  expect(text === withoutEngines(text), advice).toBe(true);
});
