import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useChunk } from './useChunk.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** The code of a part of the page, as a module gives it. */
interface Chunk {
  readonly Picture?: string;
}

const picture: Chunk = { Picture: 'the picture' };

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

it('code that does not come at all is told after a while, and taken when it is there at last', async () => {
  const arrive = vi.fn<(chunk: Chunk) => void>();
  const coming = new Promise<Chunk>((settle) => {
    arrive.mockImplementation(settle);
  });
  const fetchChunk = () => coming;
  const { result } = renderHook(() => useChunk(fetchChunk, true));
  await pass(14_000);
  expect(result.current).toMatchObject({ hasFailed: false, failures: 0 });
  await pass(2_000);
  expect(result.current).toMatchObject({ hasFailed: true, failures: 1, chunk: null });
  arrive(picture);
  act(() => result.current.retry());
  await pass(0);
  expect(result.current).toMatchObject({ hasFailed: false, chunk: picture });
});

it('what is not wanted is not fetched; each failure is counted', async () => {
  const fetchChunk = vi.fn<() => Promise<Chunk>>().mockRejectedValue(new Error('gone'));
  const { result, rerender } = renderHook(({ isWanted }) => useChunk(fetchChunk, isWanted), {
    initialProps: { isWanted: false },
  });
  await pass(0);
  expect(fetchChunk).not.toHaveBeenCalled();
  rerender({ isWanted: true });
  await pass(0);
  act(() => result.current.retry());
  expect(result.current).toMatchObject({ hasFailed: false, failures: 1 });
  await pass(0);
  expect(result.current).toMatchObject({ hasFailed: true, failures: 2 });
  expect(fetchChunk).toHaveBeenCalledTimes(2);
});

it('code that came empty has failed', async () => {
  const fetchChunk = vi.fn<() => Promise<Chunk>>().mockResolvedValueOnce({}).mockResolvedValueOnce(picture);
  const { result } = renderHook(() => useChunk(fetchChunk, true));
  await pass(0);
  expect(result.current).toMatchObject({ hasFailed: true, failures: 1, chunk: null });
  act(() => result.current.retry());
  await pass(0);
  expect(result.current).toMatchObject({ hasFailed: false, chunk: picture });
});
