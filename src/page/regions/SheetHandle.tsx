import { useRef, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './SheetHandle.module.css';

interface SheetHandleProps {
  readonly isFull: boolean;
  /** The reader draws the sheet up, or down to its half. */
  readonly onFull: (isFull: boolean) => void;
  /** The reader draws it down altogether. */
  readonly onClose: () => void;
}

/** How far (px) a finger draws before the sheet follows it to another height. */
const enough = 40;

/** What a sheet from below is drawn by: up for all of it, down to close it; a press does the first, and takes it back. */
export function SheetHandle({ isFull, onFull, onClose }: SheetHandleProps) {
  const { t } = useTranslation('page');
  const from = useRef<number | null>(null);
  const wasDrawn = useRef(false);

  const draw = ({ clientY, currentTarget }: PointerEvent, ended: boolean) => {
    if (from.current === null) return;
    const drawn = clientY - from.current;
    const sheet = currentTarget.closest('section');
    // It follows the finger downwards alone: upwards it has no end to show.
    if (sheet !== null) sheet.style.translate = ended ? '' : `0 ${Math.max(0, drawn)}px`;
    if (!ended) return;
    from.current = null;
    wasDrawn.current = Math.abs(drawn) >= enough;
    if (drawn <= -enough) onFull(true);
    if (drawn >= enough && isFull) onFull(false);
    if (drawn >= enough && !isFull) onClose();
  };

  return (
    <button
      type="button"
      className={`${styles.handle} needs-script`}
      aria-expanded={isFull}
      onPointerDown={({ clientY, pointerId, currentTarget }) => {
        from.current = clientY;
        currentTarget.setPointerCapture(pointerId);
      }}
      onPointerMove={(event) => draw(event, false)}
      onPointerUp={(event) => draw(event, true)}
      onPointerCancel={(event) => draw(event, true)}
      onClick={() => {
        // A finger that has drawn has said what it wants.
        if (!wasDrawn.current) onFull(!isFull);
        wasDrawn.current = false;
      }}
    >
      <span className="visually-hidden">{t('wholeCard')}</span>
    </button>
  );
}
