import { useTranslation } from 'react-i18next';
import box from './pictureBox.module.css';
import styles from './Toolbar.module.css';

interface ToolbarProps {
  /** Each is null where it would change nothing. */
  readonly onZoomIn: (() => void) | null;
  readonly onZoomOut: (() => void) | null;
  readonly onFitAll: (() => void) | null;
}

/** Buttons that zoom the picture. They stay reachable when they can do nothing, so that the focus is not lost. */
export function Toolbar({ onZoomIn, onZoomOut, onFitAll }: ToolbarProps) {
  const { t } = useTranslation('timeline');
  const tools = [
    { icon: 'zoom-in', name: t('zoomIn'), act: onZoomIn },
    { icon: 'zoom-out', name: t('zoomOut'), act: onZoomOut },
    { icon: 'fit', name: t('fitAll'), act: onFitAll },
  ];
  return (
    <fieldset aria-label={t('zooming')} className={box.toolbar}>
      {tools.map(({ icon, name, act }) => (
        <button
          key={icon}
          type="button"
          className={styles.tool}
          aria-label={name}
          title={name}
          aria-disabled={act === null}
          onClick={() => act?.()}
        >
          <svg className="icon" aria-hidden="true">
            <use href={`#icon-${icon}`} />
          </svg>
        </button>
      ))}
    </fieldset>
  );
}
