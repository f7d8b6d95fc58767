import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepTypeface, keptTypefaces } from './typefaces.ts';

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
    keepTypeface('ar');
    await vi.waitFor(() => expect(keptTypefaces()).toEqual(['ar']));
    keepTypeface('en');
    await vi.waitFor(() => expect(keptTypefaces()).toEqual(['ar', 'en']));
    expect(load.mock.calls.map(([font]) => font)).toEqual([
      '1em "Vazirmatn Variable"',
      '1em "Source Serif 4 Variable"',
    ]);
  });

  it('are those of the system where the browser refuses to remember', async () => {
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Refused.', 'SecurityError');
    });
    load.mockResolvedValue(['a face']);
    keepTypeface('en');
    await vi.waitFor(() => expect(refuse).toHaveBeenCalled());
    refuse.mockRestore();
    expect(keptTypefaces()).toEqual([]);
  });

  it('are fetched once', async () => {
    load.mockResolvedValue(['a face']);
    keepTypeface('en');
    await vi.waitFor(() => expect(keptTypefaces()).toEqual(['en']));
    keepTypeface('en');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it.each([() => Promise.resolve([]), () => Promise.reject(new Error('offline'))])(
    'are not counted on where they could not be fetched',
    async (answer) => {
      load.mockImplementation(answer);
      keepTypeface('en');
      await vi.waitFor(() => expect(load).toHaveBeenCalled());
      expect(keptTypefaces()).toEqual([]);
    },
  );
});
