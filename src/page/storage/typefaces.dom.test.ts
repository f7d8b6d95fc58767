import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../../tests/fixtures/languages.ts';
import { keepTypeface, keptTypefaces } from './typefaces.ts';

const [arabic, english, persian] = [languages.ar.language, languages.en.language, languages.fa.language];

const load = vi.fn<(font: string, text: string) => Promise<readonly unknown[]>>();

beforeEach(() => {
  localStorage.clear();
  load.mockReset();
  vi.stubGlobal('requestIdleCallback', (act: () => void) => act());
  Object.assign(document, { fonts: { load } });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the typefaces', () => {
  it('are there for the next page once they have been fetched', async () => {
    load.mockResolvedValue(['a face']);
    expect(keptTypefaces()).toEqual([]);
    keepTypeface(arabic);
    await vi.waitFor(() => expect(keptTypefaces()).toEqual(['ar']));
    keepTypeface(english);
    await vi.waitFor(() => expect(keptTypefaces()).toEqual(['ar', 'en']));
    keepTypeface(persian);
    await vi.waitFor(() => expect(keptTypefaces()).toEqual(['ar', 'en', 'fa']));
    expect(load.mock.calls).toEqual([
      ['1em "Vazirmatn Variable"', 'اa'],
      ['1em "Source Serif 4 Variable"', 'a'],
      ['1em "Vazirmatn Variable"', 'اa'],
    ]);
  });

  it('are those of the system where the browser refuses to remember', async () => {
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Refused.', 'SecurityError');
    });
    load.mockResolvedValue(['a face']);
    keepTypeface(english);
    await vi.waitFor(() => expect(refuse).toHaveBeenCalled());
    refuse.mockRestore();
    expect(keptTypefaces()).toEqual([]);
  });

  it('are fetched once', async () => {
    load.mockResolvedValue(['a face']);
    keepTypeface(english);
    await vi.waitFor(() => expect(keptTypefaces()).toEqual(['en']));
    keepTypeface(english);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it.each([() => Promise.resolve([]), () => Promise.reject(new Error('offline'))])(
    'are not counted on where they could not be fetched',
    async (answer) => {
      load.mockImplementation(answer);
      keepTypeface(english);
      await vi.waitFor(() => expect(load).toHaveBeenCalled());
      expect(keptTypefaces()).toEqual([]);
    },
  );
});
