import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licencesText, packageOf } from './licences.ts';

let root = '';

async function install(name: string, files: Readonly<Record<string, string>>): Promise<void> {
  const folder = join(root, 'node_modules', name);
  await mkdir(folder, { recursive: true });
  const manifest = JSON.stringify({ name, version: '1.2.3', license: 'MIT' });
  for (const [file, text] of Object.entries({ 'package.json': manifest, ...files }))
    await writeFile(join(folder, file), text);
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'licences-'));
  await install('one', { LICENSE: 'Of one.\n', 'index.js': 'licence()' });
  await install('@many/two', { 'LICENSE.md': 'Of two.', NOTICE: 'By two.' });
  await install('none', {});
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

describe('the licences of the site', () => {
  it('are those of each package, whole, by name', async () => {
    const line = '='.repeat(80);
    expect(await licencesText(new Set(['one', '@many/two']), root)).toBe(
      `@many/two 1.2.3: MIT\n\nOf two.\n\nBy two.\n\n${line}\n\none 1.2.3: MIT\n\nOf one.`,
    );
  });

  it('are not written where a package brings none', async () => {
    await expect(licencesText(new Set(['none']), root)).rejects.toThrow('none is in the site');
  });

  it.each([
    ['/home/node_modules/react/index.js', 'react'],
    ['/home/node_modules/@egjs/hammerjs/dist/hammer.esm.js', '@egjs/hammerjs'],
    ['/home/node_modules/one/node_modules/two/index.js', 'two'],
    ['/home/src/main.tsx', null],
    ['\0virtual:story/locales', null],
  ])('name for %s the package %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});
