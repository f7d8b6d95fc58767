// @vitest-environment node
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureEdition } from '../../tests/fixtures/edition.ts';
import { shareImageSize } from '../model/siteFiles.ts';
import { writeShareImages } from './shareImages.ts';

let place = '';
const written = () => join(place, 'dist');
const cached = () => join(place, 'cache');
const editions = [fixtureEdition('ar'), fixtureEdition('en')];

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'share-images-'));
  await writeShareImages(editions, written(), cached());
}, 60_000);

afterAll(() => rm(place, { recursive: true }));

describe('the share images', () => {
  it.each(['ar', 'en'])('are one for the story and one for each headline event (%s)', async (locale) => {
    expect((await readdir(join(written(), 'share', locale))).toSorted()).toEqual(
      ['attack.png', 'break.png', 'denial.png', 'story.png', 'visit.png'].toSorted(),
    );
  });

  it('are PNGs of the size that their pages announce, and light enough for a phone', async () => {
    for (const locale of ['ar', 'en']) {
      for (const name of await readdir(join(written(), 'share', locale))) {
        const png = await readFile(join(written(), 'share', locale, name));
        expect(png.toString('latin1', 1, 4)).toBe('PNG');
        // IHDR, the first chunk, has width and height (PNG specification, 11.2.1).
        expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(shareImageSize);
        expect(png.byteLength).toBeLessThan(100_000);
      }
    }
  });

  it('are drawn again only where they would look otherwise', async () => {
    const [same = '', other = ''] = ['story.png', 'break.png'].map((name) =>
      join(cached(), 'share/en', name),
    );
    await utimes(same, 0, 0);
    await writeFile(`${other}.sha256`, 'of another drawing');
    await writeFile(other, 'another drawing');
    await writeShareImages([fixtureEdition('en')], written(), cached());
    expect((await stat(same)).mtimeMs).toBe(0);
    expect((await readFile(join(written(), 'share/en/break.png'))).toString('latin1', 1, 4)).toBe('PNG');
  });
});
