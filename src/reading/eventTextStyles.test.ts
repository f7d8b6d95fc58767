import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** The sheets that the module in `file` of this folder is drawn with, those of what it imports from here included. */
function sheetsOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  seen.add(file);
  if (file.endsWith('.css')) return new Set();
  const code = readFileSync(join(import.meta.dirname, file), 'utf8');
  const imported = Array.from(
    code.matchAll(/^import (?!type )(?:.* from )?'\.\/([^/']+)';$/gmu),
    ([, name = '']) => name,
  );
  for (const name of imported) if (!seen.has(name)) sheetsOf(name, seen);
  return new Set([...seen].filter((name) => name.endsWith('.css')));
}

it('a frame has every sheet that the text of an event, or of a moment, is drawn with, and no other', () => {
  const needed = new Set([...sheetsOf('EventText.tsx'), ...sheetsOf('MomentText.tsx')]);
  expect(needed.size).toBeGreaterThan(5);
  expect(sheetsOf('eventTextStyles.ts')).toEqual(needed);
});
