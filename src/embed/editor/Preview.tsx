import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { frameTerms } from '../contract/frameTerms.ts';
import { saysEscape } from '../contract/escape.ts';
import { frameMessageOf } from '../contract/protocol.ts';
import { heightAt } from '../snippet/room.ts';
import { frameAddressOf, usualWidth, type Framed } from '../snippet/snippet.ts';
import { useSettled } from '../../ui/useSettled.ts';
import { useFormats } from '../../i18n/FormatsContext.ts';
import styles from './Preview.module.css';

/** The widths of columns (CSS px) for which the frame is made. */
const widths = { least: 280, most: 1200 } as const;

/** The frame that is chosen, in use, in a column of the width that the editor sets. */
export function Preview({ framed }: { readonly framed: Framed }) {
  const { t } = useTranslation('editor');
  const formats = useFormats();
  const id = useId();
  const [width, setWidth] = useState(() =>
    Math.min(usualWidth, Math.max(widths.least, window.innerWidth - 48)),
  );
  const frame = useRef<HTMLIFrameElement>(null);
  // A colour picker changes in many small steps: the frame is not loaded anew for each.
  const address = useSettled(
    frameAddressOf({ ...framed, options: { ...framed.options, preview: '1' } }),
    200,
  );
  const [reported, setReported] = useState<{ readonly address: string; readonly height: number } | null>(
    null,
  );
  const height = reported?.address === address ? reported.height : Math.round(heightAt(framed.room, width));

  const onMessage = useEffectEvent(({ source, data }: MessageEvent<unknown>) => {
    if (source === null || source !== frame.current?.contentWindow) return;
    // As Escape does anywhere else in the dialog.
    if (saysEscape(data)) frame.current.closest('dialog')?.close();
    const message = frameMessageOf(data);
    if (message?.type === 'height') setReported({ address, height: message.height });
  });

  // Messages come from outside React.
  useEffect(function listen() {
    const listener = (message: MessageEvent<unknown>) => onMessage(message);
    addEventListener('message', listener);
    return function stopListening() {
      removeEventListener('message', listener);
    };
  }, []);

  return (
    <div className={styles.preview}>
      <label className={styles.width} htmlFor={id}>
        {t('width', { width: formats.number(width) })}
        <input
          id={id}
          type="range"
          min={widths.least}
          max={widths.most}
          step={20}
          value={width}
          onChange={({ currentTarget }) => setWidth(Number(currentTarget.value))}
        />
      </label>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys scroll a column wider than the dialog */}
      <section className={styles.page} aria-label={t('preview')} tabIndex={0}>
        <iframe
          // Another address is another frame: the browser's history has nothing to do with it.
          key={address}
          ref={frame}
          className={styles.frame}
          src={address}
          title={framed.title}
          lang={framed.locale}
          width={width}
          height={height}
          sandbox={frameTerms.sandbox}
          allow={frameTerms.allow}
        />
      </section>
    </div>
  );
}
