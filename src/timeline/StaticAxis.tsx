import type { StaticPicture } from '../model/staticPicture.ts';
import { cssLengthByTier, tierAttributes } from './tierCss.ts';
import picture from './picture.module.css';
import styles from './static.module.css';

interface StaticAxisProps {
  readonly ticks: StaticPicture['ticks'];
}

/** The lines of the axis and their labels. Hidden from screen readers, to whom each mark says its date. */
export function StaticAxis({ ticks }: StaticAxisProps) {
  return (
    <div aria-hidden="true">
      {ticks.map((tick) => {
        const { start, length, major, minor, above } = tick.thing;
        return (
          <div
            key={`${tick.from} ${start} ${above}`}
            className={styles.tick}
            {...tierAttributes(tick)}
            data-major={major || undefined}
            style={{
              '--start': cssLengthByTier([{ share: start, px: 0 }], 0),
              '--length': cssLengthByTier([{ share: length, px: 0 }], 0),
            }}
          >
            {above !== '' && <div className={`${picture.text} ${picture.above}`}>{above}</div>}
            {minor !== '' && <div className={`${picture.text} ${styles.minor}`}>{minor}</div>}
          </div>
        );
      })}
    </div>
  );
}
