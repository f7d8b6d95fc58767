import type { Lane } from '../model/lanes.ts';
import type { MarkWords } from './markWords.ts';
import picture from './picture.module.css';
import styles from './static.module.css';

interface StaticLanesProps {
  readonly lanes: readonly Lane[];
  readonly words: MarkWords;
}

/**
 * The names of the lanes, each as high as its lane, and the lines between them. Hidden from screen readers, to whom each
 * mark says its lane.
 */
export function StaticLanes({ lanes, words }: StaticLanesProps) {
  return (
    <ul className={styles.lanes} aria-hidden="true">
      {lanes.map((lane) => (
        <li key={lane.id}>
          <div className={`${picture.lane} ${styles.name}`} style={{ '--lane-height': `${lane.height}px` }}>
            {words.laneName(lane)}
          </div>
        </li>
      ))}
    </ul>
  );
}
