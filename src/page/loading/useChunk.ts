import { useEffect, useState } from 'react';
import { withPatience } from '../../ui/patience.ts';

interface LateChunk<Chunk> {
  /** Null while it is not here. */
  readonly chunk: Chunk | null;
  /** How often it did not come; 0 while it is fetched for the first time. */
  readonly failures: number;
  /** Whether it failed last, and is not being fetched. */
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** A part of the page’s code, fetched when `isWanted` and then kept; a failure is told, and tried again when asked for. */
export function useChunk<Chunk extends object>(
  fetchChunk: () => Promise<Chunk>,
  isWanted: boolean,
): LateChunk<Chunk> {
  const [chunk, setChunk] = useState<Chunk | null>(null);
  const [failures, setFailures] = useState(0);
  const [tries, setTries] = useState(0);
  const hasFailed = failures > tries;

  // An effect, since fetching is no part of rendering.
  useEffect(
    function fetchWanted() {
      if (!isWanted || chunk !== null || hasFailed) return;
      withPatience(whole(fetchChunk())).then(
        (fetched) => {
          setChunk(fetched);
        },
        () => {
          setFailures(tries + 1);
        },
      );
    },
    [isWanted, chunk, hasFailed, tries, fetchChunk],
  );
  return {
    chunk,
    failures,
    hasFailed,
    retry: () => {
      setTries(failures);
    },
  };
}

/** The chunk that comes; rejects where it came empty, which is no failure to the browser. */
async function whole<Chunk extends object>(coming: Promise<Chunk>): Promise<Chunk> {
  const chunk = await coming;
  if (Object.keys(chunk).length === 0) throw new Error('There is nothing in the chunk.');
  return chunk;
}
