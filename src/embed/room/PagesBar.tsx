import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/FormatsContext.ts';
import type { RoomState } from './frameRoom.ts';
import styles from './PagesBar.module.css';

interface PagesBarProps {
  readonly state: RoomState;
  readonly onPage: (page: number) => void;
}

/** The way through a frame that is too small for its content; nothing where all is in sight. */
export function PagesBar({ state: { page, pages, rest }, onPage }: PagesBarProps) {
  const { t } = useTranslation('embed');
  const formats = useFormats();
  if (pages === 1) return null;
  const step = (name: string, to: number) => (
    <button
      type="button"
      aria-disabled={to < 0 || to === pages}
      onClick={() => onPage(Math.min(Math.max(to, 0), pages - 1))}
    >
      {name}
    </button>
  );
  return (
    <nav className={styles.bar} data-part="pages" aria-label={t('pages')} style={{ blockSize: rest }}>
      <div className={styles.steps}>
        {step(t('previousPage'), page - 1)}
        <output>{t('page', { at: formats.number(page + 1), total: formats.number(pages) })}</output>
        {step(t('nextPage'), page + 1)}
      </div>
    </nav>
  );
}
