import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import { chapterOfWindow } from '../model/chapterOfWindow.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import { day } from '../time/span.ts';
import { overlaps, type TimeWindow } from '../time/window.ts';

interface WindowStatusProps {
  readonly edition: Edition;
  /** Those that the filters leave. */
  readonly events: readonly EditionEvent[];
  readonly window: TimeWindow;
}

/** Delay (ms) before a new window is told, so that it is told once however many steps lead to it. */
const pause = 800;

/** From so long a window on (ms), days are more than one wants to hear. */
const inMonths = 45 * day;
const inYears = 4 * 365 * day;

/**
 * Tells whoever listens how many events the picture shows, and of when, after it was zoomed or another chapter was
 * chosen. Of a window that only moves along, the mark or the slider says enough that moved it.
 */
export function WindowStatus({ edition, events, window }: WindowStatusProps) {
  const { t } = useTranslation('timeline');
  const formats = useFormats();
  const [told, setTold] = useState('');
  const shownAs = (of: TimeWindow) => ({
    length: of.end - of.start,
    chapter: chapterOfWindow(edition, of)?.id,
  });
  const { length, chapter } = shownAs(window);
  const last = useRef(shownAs(edition.opening));

  const tell = useEffectEvent((next: ReturnType<typeof shownAs>) => {
    const before = last.current;
    last.current = next;
    // It has moved along, out of its chapter or not.
    if (next.length === before.length && (next.chapter === before.chapter || next.chapter === undefined))
      return;
    const seen = events.filter(({ span }) => overlaps(span, window)).length;
    // That there is none is told where the way to the nearest is.
    if (seen === 0) return;
    const { start, end } = window;
    const precision = end - start > inYears ? 'year' : end - start > inMonths ? 'month' : 'day';
    const dates = formats.date({
      earliest: start,
      latest: end,
      precision,
      approximate: false,
      uncertain: false,
      open: false,
    });
    setTold(t('cluster', { count: seen, n: formats.number(seen), dates }));
  });

  // A timer is outside React.
  useEffect(
    function wait() {
      const timer = setTimeout(() => tell({ length, chapter }), pause);
      return () => clearTimeout(timer);
    },
    [length, chapter],
  );

  return <output className="visually-hidden">{told}</output>;
}
