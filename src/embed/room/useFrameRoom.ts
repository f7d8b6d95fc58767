import { useEffect, useSyncExternalStore } from 'react';
import type { FrameRoom, RoomState } from './frameRoom.ts';

/** What the frame makes of its room, followed for as long as it is there. */
export function useFrameRoom(room: FrameRoom): RoomState {
  // The window and its size are outside React.
  useEffect(
    function watch() {
      const end = new AbortController();
      if (Reflect.has(globalThis, 'ResizeObserver')) room.watch(end.signal);
      return () => end.abort();
    },
    [room],
  );
  const state = () => room.state;
  return useSyncExternalStore(room.subscribe, state, state);
}
