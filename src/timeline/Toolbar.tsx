import { useTranslation } from 'react-i18next';
import box from './pictureBox.module.css';
import styles from './Toolbar.module.css';

interface ToolbarProps {
  /** Each is null where it would change nothing. */
  readonly onZoomIn: (() => void) | null;
  readonly onZoomOut: (() => void) | null;
  readonly onFitAll: (() => void) | null;
  /** The reader wants to know what keys do. */
  readonly onKeys: () => void;
}

/**
 * Buttons that zoom the picture and tell of its keys. They stay reachable when they can do nothing, so that the focus is
 * not lost.
 */
export function Toolbar({ onZoomIn, onZoomOut, onFitAll, onKeys }: ToolbarProps) {
  const { t } = useTranslation('timeline');
  const tools = [
    { icon: 'zoom-in', name: t('zoomIn'), act: onZoomIn },
    { icon: 'zoom-out', name: t('zoomOut'), act: onZoomOut },
    { icon: 'fit', name: t('fitAll'), act: onFitAll },
    { icon: 'keys', name: t('keys'), act: onKeys },
  ];
  return (
    <div className={box.toolbar}>
      {tools.map(({ icon, name, act }) => (
        <button
          key={icon}
          type="button"
          className={styles.tool}
          aria-label={name}
          data-tool={icon}
          aria-disabled={act === null}
          onClick={() => act?.()}
        >
          {/* To whoever listens a title that is the same as the name would be said twice. */}
          <span className={styles.face} title={name} aria-hidden="true">
            <svg className="icon">
              <use href={`#icon-${icon}`} />
            </svg>
          </span>
        </button>
      ))}
    </div>
  );
}
