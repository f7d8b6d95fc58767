import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataPathOf, formatIds, formats } from './formats.ts';

const guide = readFileSync('docs/data.md', 'utf8');

describe('the formats of the story', () => {
  it('lie beside the pages that they are of', () => {
    expect(dataPathOf('feed', { kind: 'story' }, 'ar', '/timeline/')).toBe('/timeline/ar/feed.xml');
    expect(dataPathOf('csl', { kind: 'event', event: 'attack' }, 'ar', '/')).toBe(
      '/ar/events/attack/citation.csl.json',
    );
  });

  it('have names of their own', () => {
    const files = formatIds.map((id) => formats[id].file);
    expect(new Set(files).size).toBe(files.length);
  });

  it.each(formatIds)('“%s” has a row in docs/data.md, with its file and its type', (id) => {
    const { file, type } = formats[id];
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${file}\``));
    expect(row, `Add a row for \`${file}\` to the first table of docs/data.md.`).toBeDefined();
    expect(row).toContain(`\`${type.replace(/;.*/u, '')}\``);
  });
});
