import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromCache } from './buildCache.ts';

const make = () => Promise.resolve(Buffer.from('made'));

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'));
});

afterAll(() => rm(folder, { recursive: true }));

it('what is made of the same is made once, of something else again', async () => {
  let times = 0;
  const madeOf = async (input: string) => {
    const made = await fromCache(join(folder, 'deep/in/it'), input, () => {
      times += 1;
      return Promise.resolve(Buffer.from(`${input}!`));
    });
    return Buffer.from(made).toString();
  };
  expect(await madeOf('one')).toBe('one!');
  expect(await madeOf('one')).toBe('one!');
  expect(times).toBe(1);
  expect(await madeOf('two')).toBe('two!');
  expect(times).toBe(2);
});

it('what is not what was made is made again: another build was half-way, or somebody changed it', async () => {
  const file = join(folder, 'changed');
  await fromCache(file, 'a', make);
  await writeFile(file, 'something else');
  expect(Buffer.from(await fromCache(file, 'a', make)).toString()).toBe('made');
  expect(await readFile(file, 'utf8')).toBe('made');
});

it('what could not be made is not kept', async () => {
  const file = join(folder, 'failed');
  await expect(fromCache(file, 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(Buffer.from(await fromCache(file, 'a', () => Promise.resolve(Buffer.from('yes')))).toString()).toBe(
    'yes',
  );
});
