import { useEffect, useEffectEvent, type RefObject } from 'react';
import { isPlainClick } from '../../ui/plainClick.ts';

/**
 * The id of the event to which the link around `target` leads; undefined where it leads elsewhere, or there is none.
 */
export type EventOfLink = (target: EventTarget | null) => string | undefined;

/**
 * Lets links in `holder` that lead to events choose them in the page itself. With a listener of its own, since React
 * gets no events of what the build wrote.
 */
export function useStaticLinks(
  holder: RefObject<HTMLElement | null>,
  eventOf: EventOfLink,
  onSelect: (id: string) => void,
): void {
  const follow = useEffectEvent((click: MouseEvent) => {
    const id = eventOf(click.target);
    if (id === undefined || !isPlainClick(click)) return;
    click.preventDefault();
    onSelect(id);
  });

  // The listener is on the element, outside React.
  useEffect(
    function listen() {
      const element = holder.current;
      const onClick = (click: MouseEvent) => {
        follow(click);
      };
      element?.addEventListener('click', onClick);
      return function stopListening() {
        element?.removeEventListener('click', onClick);
      };
    },
    [holder],
  );
}
