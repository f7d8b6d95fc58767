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

/**
 * Marks in `holder`, the static picture, the link to `current`, the address of the event that the reader is at, and no
 * other; undefined leaves the links as the build wrote them, or puts them back.
 */
export function useStaticSelection(
  holder: RefObject<HTMLElement | null>,
  current: string | null | undefined,
): void {
  // React does not own what the build wrote.
  useEffect(
    function markSelected() {
      if (current === undefined) return undefined;
      const links = [...(holder.current?.querySelectorAll('a') ?? [])];
      const written = links.filter((link) => link.hasAttribute('aria-current'));
      for (const link of written) link.removeAttribute('aria-current');
      const isCurrent = (link: Element) => current !== null && link.getAttribute('href') === current;
      for (const link of links.filter(isCurrent)) link.setAttribute('aria-current', 'true');
      return function restore() {
        for (const link of links) link.removeAttribute('aria-current');
        for (const link of written) link.setAttribute('aria-current', 'true');
      };
    },
    [holder, current],
  );
}
