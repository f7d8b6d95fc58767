import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testLocales } from '../../tests/fixtures/languages.ts';
import { theStory, localized } from '../../tests/fixtures/theStory.ts';
import { shareImageSize } from '../site/siteFiles.ts';
import { writeShareImages } from './shareImages.ts';

let place = '';
const written = () => join(place, 'dist');
const cached = () => join(place, 'cache');

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'share-images-'));
  await writeShareImages(theStory, written(), cached());
}, 60_000);

afterAll(() => rm(place, { recursive: true }));

describe('the share images', () => {
  it.each(localized)(
    'are one for the story and one for each headline event ($locale)',
    async ({ locale, edition }) => {
      const headlines = edition.events.filter(({ importance }) => importance === 1).map(({ id }) => id);
      expect(headlines).not.toEqual([]);
      expect((await readdir(join(written(), 'share', locale))).toSorted()).toEqual(
        ['story', ...headlines].map((name) => `${name}.png`).toSorted(),
      );
    },
  );

  it('are PNGs of the size that their pages announce, and light enough for a phone', async () => {
    for (const locale of testLocales) {
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
    const [same = '', other = ''] = ['story.png', 'clock-stops.png'].map((name) =>
      join(cached(), 'share/en', name),
    );
    await utimes(same, 0, 0);
    await writeFile(`${other}.sha256`, 'of another drawing');
    await writeFile(other, 'another drawing');
    await writeShareImages(theStory, written(), cached());
    expect((await stat(same)).mtimeMs).toBe(0);
    const again = await readFile(join(written(), 'share/en/clock-stops.png'));
    expect(again.toString('latin1', 1, 4)).toBe('PNG');
  });
});
