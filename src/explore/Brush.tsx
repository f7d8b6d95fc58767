import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { TimeWindow } from '../time/window.ts';
import styles from './Brush.module.css';
import { resized, stepped, type BrushTrack, type BrushPart } from './brush.ts';
import { strideOfKey } from './brushKeys.ts';
import { useBrushDrag } from './useBrushDrag.ts';

interface BrushProps {
  readonly track: BrushTrack;
  readonly window: TimeWindow;
  readonly onWindowChange: (window: TimeWindow) => void;
}

/** In the order of reading, which is the order of Tab. */
const parts = ['start', 'body', 'end'] as const satisfies readonly BrushPart[];

/** The window on the overview: three sliders, one for each edge and one for the whole of it. */
export function Brush({ track, window, onWindowChange }: BrushProps) {
  const { t } = useTranslation('explore');
  const formats = useFormats();
  const { direction } = formats;
  const handlersOf = useBrushDrag({ track, window, direction, onWindowChange });
  const from = track.scale.fractionOf(window.start);
  const to = track.scale.fractionOf(window.end);
  const names = { start: t('windowStart'), body: t('window'), end: t('windowEnd') };
  const values = { start: from, body: (from + to) / 2, end: to };
  // An edge is the day that it stands at, the first or the last that is shown.
  const day = (start: number) => formats.window({ start, end: start + 1 });
  const texts = { start: day(window.start), body: formats.window(window), end: day(window.end - 1) };

  const step = (part: BrushPart) => (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const stride = strideOfKey(event.key, direction, part);
    if (stride === null) return;
    event.preventDefault();
    onWindowChange(part === 'body' ? stepped(track, window, stride) : resized(track, window, part, stride));
  };

  return (
    <div className={styles.brush} style={{ '--from': from, '--to': to }}>
      {parts.map((part) => (
        <div
          key={part}
          className={styles[part]}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an input has neither edges nor a body to drag
          role="slider"
          tabIndex={0}
          aria-label={names[part]}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(values[part] * 100)}
          aria-valuetext={texts[part]}
          onKeyDown={step(part)}
          {...handlersOf(part)}
        />
      ))}
    </div>
  );
}
