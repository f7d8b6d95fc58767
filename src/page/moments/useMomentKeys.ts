import { useEffect, useEffectEvent } from 'react';
import type { Direction } from '../../i18n/locale.ts';
import { timeStepOf } from '../../i18n/timeStep.ts';

/** What has arrow keys of its own. */
const ownKeys = 'input, textarea, select, dialog, [contenteditable]';

/** Has the arrow keys lead to the neighbours of a moment: `1` is the next, `-1` the one before. Time runs as the script does. */
export function useMomentKeys(direction: Direction, onStep: (step: -1 | 1) => void): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, defaultPrevented } = event;
    if (defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = timeStepOf(key, direction);
    if (step === 0) return;
    if (target instanceof Element && target.closest(ownKeys) !== null) return;
    event.preventDefault();
    onStep(step);
  });

  // Wherever the focus is on the page: it is all there is on it.
  useEffect(function listen() {
    const listener = (event: KeyboardEvent) => {
      answer(event);
    };
    document.addEventListener('keydown', listener);
    return function stopListening() {
      document.removeEventListener('keydown', listener);
    };
  }, []);
}
