import { memo } from 'react';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { OverviewScale } from '../model/overview.ts';
import { yearMarksOf } from '../model/overviewYears.ts';
import styles from './OverviewYears.module.css';

interface OverviewYearsProps {
  readonly scale: OverviewScale;
}

/** The years below the overview: as many as its width has room for. They stay while the window moves. */
export const OverviewYears = memo(function OverviewYears({ scale }: OverviewYearsProps) {
  const formats = useFormats();
  return (
    <div className={styles.years} aria-hidden="true">
      {yearMarksOf(scale).map(({ year, at, from }) => (
        <span key={year} className={styles.mark} style={{ '--at': at }}>
          {from !== null && (
            <span className={styles.label} data-from={from}>
              {formats.number(year, 'bare')}
            </span>
          )}
        </span>
      ))}
    </div>
  );
});
