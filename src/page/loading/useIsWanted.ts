import { useEffect, useState, type RefObject } from 'react';

/**
 * Whether the live picture in `holder` is wanted: a pointer has come into the section around it, or a finger or the
 * focus to the picture itself. Neither time nor sight wake it: most readers read. Once true it stays true.
 */
export function useIsWanted(holder: RefObject<HTMLElement | null>): boolean {
  const [isWanted, setWanted] = useState(false);

  // React gets no events of what is inside: to React the HTML of the static picture is not its own.
  useEffect(
    function watch() {
      const element = holder.current;
      if (element === null || isWanted) return undefined;
      const ended = new AbortController();
      const { signal } = ended;
      const want = () => {
        setWanted(true);
      };
      // It may have come while nobody listened yet.
      if (element.contains(document.activeElement)) want();
      element.addEventListener('pointerover', want, { signal });
      element.addEventListener('focusin', want, { signal });
      // Its tools are near it; a finger on them may want something else.
      element.closest('section')?.addEventListener(
        'pointerover',
        ({ pointerType }) => {
          if (pointerType !== 'touch') want();
        },
        { signal },
      );
      return function stopWatching() {
        ended.abort();
      };
    },
    [holder, isWanted],
  );
  return isWanted;
}
