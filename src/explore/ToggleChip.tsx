import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import styles from './ToggleChip.module.css';

interface ToggleChipProps {
  readonly label: string;
  readonly pressed: boolean;
  readonly onToggle: () => void;
  /** How many events the choice shows; left out where it says nothing. */
  readonly count?: number;
  /** How many events are left without it, where it would be the first choice. */
  readonly total?: number | undefined;
  /** Its icon in the sprite. */
  readonly icon?: string | undefined;
  /** The kind that is chosen, whose colour the chip then has. */
  readonly kind?: string;
}

/** A choice that is either made or not; others stay as they are. */
export function ToggleChip({ label, pressed, onToggle, count, total, icon, kind }: ToggleChipProps) {
  const { t } = useTranslation('counts');
  const formats = useFormats();
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={pressed}
      data-idle={count === 0 || (count === total && !pressed)}
      data-kind={kind}
      onClick={onToggle}
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
