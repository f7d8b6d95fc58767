import { expect, it } from 'vitest';
import { servedPath } from './servedPath.ts';

const served = '/en/events/leak/';
const canonical = `https://timeline.example${served}`;

it.each([
  '/en/events/leak/',
  '/en/events//leak/',
  '/EN/Events/Leak/',
  '/en/events/leak/index.html',
  '/en/events/leak',
])('a page that is served for %s is taken for what it is', (path) => {
  expect(servedPath(path, canonical)).toBe(served);
});

it.each(['/en/', '/en/events/leaks/', `/web/2026/https://timeline.example${served}`])(
  'a page that is served for %s may be a copy: its own address is not made up',
  (path) => {
    expect(servedPath(path, canonical)).toBe(path);
    expect(servedPath(path, null)).toBe(path);
  },
);
