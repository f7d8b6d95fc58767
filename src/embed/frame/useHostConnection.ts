import { useEffect, useEffectEvent } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import { isPlainClick } from '../../ui/plainClick.ts';
import type { HostMessage } from '../contract/protocol.ts';
import type { FrameRoom } from '../room/frameRoom.ts';
import type { HostPort } from './hostPort.ts';

/** What a frame is at when it can first be spoken to. */
interface First {
  readonly locale: Locale;
  readonly event: string | null;
}

/**
 * Speaks with the page around the frame: tells that it can be spoken to, and how high the content is, has links followed where
 * the frame may open no window, and gives `onMessage` what the host asks. Null where the build draws the page.
 */
export function useHostConnection(
  host: HostPort | null,
  room: FrameRoom,
  first: () => First,
  onMessage: (message: HostMessage) => void,
): void {
  const begin = useEffectEvent(first);
  const answer = useEffectEvent(onMessage);

  // The host is outside React.
  useEffect(
    function connect() {
      if (host === null) return undefined;
      const end = new AbortController();
      host.listen((message) => answer(message), end.signal);
      const { locale, event } = begin();
      host.sendReady(locale, event);
      const tellHeight = () => {
        // What stands in room to spare needs none.
        if (!room.state.isSpare) host.sendHeight(document.body.getBoundingClientRect().height);
      };
      const canObserve = Reflect.has(globalThis, 'ResizeObserver');
      // At once where nobody can observe: what is hidden, or all in an old browser, where what comes to be higher can be
      // scrolled to.
      if (host.isHiddenUntilTold || !canObserve) tellHeight();
      const heights = canObserve ? new ResizeObserver(tellHeight) : null;
      heights?.observe(document.body);
      const follow = (click: MouseEvent) => {
        const link = click.target instanceof Element ? click.target.closest('a') : null;
        if (link === null || click.defaultPrevented || !isPlainClick(click)) return;
        if (host.askToFollow(link.href)) click.preventDefault();
      };
      document.addEventListener('click', follow, { signal: end.signal });
      return function disconnect() {
        end.abort();
        heights?.disconnect();
      };
    },
    [host, room],
  );
}
