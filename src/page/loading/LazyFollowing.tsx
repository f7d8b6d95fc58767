import { useEffect, useState } from 'react';
import type { Following, FollowingProps } from '../following/Following.tsx';
import { useChunk } from './useChunk.ts';

/** What the chunk of what follows the reading holds. */
export interface FollowingChunk {
  readonly Following: typeof Following;
}

interface LazyFollowingProps extends FollowingProps {
  readonly fetchFollowing: () => Promise<FollowingChunk>;
}

/** What follows the reading, fetched when the reader begins to scroll. Where it does not come, they read without it. */
export function LazyFollowing({ fetchFollowing, ...props }: LazyFollowingProps) {
  const { chunk } = useChunk(fetchFollowing, useHasScrolled());
  return chunk === null ? null : <chunk.Following {...props} />;
}

function useHasScrolled(): boolean {
  const [hasScrolled, setScrolled] = useState(false);

  // Scrolling is the browser's; the page may have been scrolled before it was hydrated.
  useEffect(function watch() {
    const onScroll = () => setScrolled(true);
    if (window.scrollY > 0) onScroll();
    window.addEventListener('scroll', onScroll, { passive: true, once: true });
    return function stopWatching() {
      window.removeEventListener('scroll', onScroll);
    };
  }, []);
  return hasScrolled;
}
