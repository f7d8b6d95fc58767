import { memo, type CSSProperties } from 'react';
import type { EditionEvent } from '../model/edition.ts';
import type { OverviewScale } from '../model/overview.ts';
import { columnHeightOf, columnsOf, headlinesOf } from '../model/overviewMarks.ts';
import styles from './OverviewMarks.module.css';

interface OverviewMarksProps {
  readonly scale: OverviewScale;
  readonly all: readonly EditionEvent[];
  readonly events: readonly EditionEvent[];
}

/** How much happened when: a column for each month, a taller stroke for each headline, a gap for quiet years. */
export const OverviewMarks = memo(function OverviewMarks({ scale, all, events }: OverviewMarksProps) {
  const whole = columnsOf(all, scale);
  const most = Math.max(...whole.map(({ count }) => count));
  const isWhole = events.length === all.length;
  const columns = [
    // What is left of it would cover all of it.
    ...(isWhole ? [] : [{ columns: whole, className: styles.column }]),
    { columns: isWhole ? whole : columnsOf(events, scale), className: `${styles.column} ${styles.shown}` },
  ];
  return (
    <div className={styles.marks} aria-hidden="true">
      {scale.stretches
        .filter(({ count }) => count === 0)
        .map(({ year, from, to }) => (
          <span key={year} className={styles.quiet} style={between(from, to)} />
        ))}
      {columns.map((layer) =>
        layer.columns.map(({ from, to, count }) => (
          <span
            key={`${layer.className} ${from} ${to}`}
            className={layer.className}
            style={{ ...between(from, to), '--height': columnHeightOf(count, most) }}
          />
        )),
      )}
      {headlinesOf(events, scale).map(({ event, from }) => (
        <span key={event.id} className={styles.headline} data-kind={event.kind} style={{ '--from': from }} />
      ))}
    </div>
  );
});

/** Where a mark begins and ends, for CSS to turn into an inset and a size in the page's direction. */
function between(from: number, to: number): CSSProperties {
  return { '--from': from, '--to': to };
}
