import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import styles from './ToggleChip.module.css';

interface ToggleChipProps {
  readonly label: string;
  readonly pressed: boolean;
  readonly onToggle: () => void;
  /** How many events the choice shows; left out where it says nothing. */
  readonly count?: number;
  /** Name of an icon of the sprite. */
  readonly icon?: string;
  /** A CSS colour that goes with the icon. */
  readonly colour?: string;
}

/** A choice that is either made or not; others stay as they are. */
export function ToggleChip({ label, pressed, onToggle, count, icon, colour }: ToggleChipProps) {
  const { t } = useTranslation('explore');
  const formats = useFormats();
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={pressed}
      data-empty={count === 0}
      onClick={onToggle}
      style={colour === undefined ? undefined : { '--colour': colour }}
    >
      {icon !== undefined && (
        <svg className="icon" aria-hidden="true">
          <use href={`#icon-${icon}`} />
        </svg>
      )}
      <span>{label}</span>
      {count !== undefined && (
        <>
          <span className={styles.count} aria-hidden="true">
            {formats.number(count)}
          </span>
          <span className="visually-hidden">{t('events', { count, number: formats.number(count) })}</span>
        </>
      )}
    </button>
  );
}
