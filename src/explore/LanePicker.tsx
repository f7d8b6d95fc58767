import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaneChoice } from '../model/lanes.ts';
import styles from './LanePicker.module.css';

interface LanePickerProps {
  readonly lanes: LaneChoice;
  readonly onLanes: (lanes: LaneChoice) => void;
}

/** Whether the bands of the picture are those who act or what kind of thing happened. */
export function LanePicker({ lanes, onLanes }: LanePickerProps) {
  const { t } = useTranslation('explore');
  const name = useId();
  const names = { actor: t('lanesByActor'), kind: t('lanesByKind') };
  return (
    <div className={styles.choice} role="radiogroup" aria-label={t('laneChoice')}>
      <span className={styles.name} aria-hidden="true">
        {t('laneChoice')}
      </span>
      <span className={styles.segments}>
        {(['actor', 'kind'] as const).map((each) => (
          <label key={each} className={styles.segment}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={each}
              checked={lanes === each}
              onChange={() => onLanes(each)}
            />
            <span className={styles.label}>{names[each]}</span>
          </label>
        ))}
      </span>
    </div>
  );
}
