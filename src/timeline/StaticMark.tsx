import { Fragment } from 'react';
import type { EditionEvent } from '../model/edition.ts';
import { leadOf } from '../model/layout.ts';
import type { SceneMark } from '../model/scene.ts';
import type { StaticPosition, Tiered } from '../model/staticPicture.ts';
import { cssByTier, cssLengthByTier, tierAttributes } from './tierCss.ts';
import { disputedIn, looksOf } from './looks.ts';
import type { MarkWords } from './markWords.ts';
import items from './items.module.css';
import styles from './marks.module.css';
import statics from './static.module.css';

interface StaticMarkProps {
  readonly drawn: Tiered<SceneMark, StaticPosition>;
  readonly words: MarkWords;
  /** All that the picture shows, earliest first. */
  readonly events: readonly EditionEvent[];
  readonly permalinkOf: (id: string) => string;
}

/** A mark as a link to its event; a cluster leads to the event whose title stands for it. */
export function StaticMark({ drawn, words, events, permalinkOf }: StaticMarkProps) {
  const mark = drawn.thing;
  const lead = leadOf(mark);
  const cluster = mark.events.length > 1;
  const labelled = drawn.positions.some(({ labelRoom }) => labelRoom.share !== 0 || labelRoom.px !== 0);
  const { kind, shape, edges, sure, state } = looksOf(mark);
  return (
    <li
      className={`${items.item} ${statics.mark}`}
      {...tierAttributes(drawn)}
      data-kind={kind}
      data-shape={shape}
      data-edges={shape === 'bar' ? edges : undefined}
      data-sure={sure === 'yes' ? undefined : sure}
      data-state={state === 'plain' ? undefined : state}
      style={styleOf(drawn)}
    >
      <a
        className={`${items.position} ${styles.mark}`}
        href={permalinkOf(lead.id)}
        aria-label={words.name(mark, events)}
        aria-current={mark.selected || undefined}
        data-weight={lead.importance}
        data-cluster={cluster || undefined}
        data-disputed={disputedIn(mark).length > 0 || undefined}
        data-labelled={labelled ? (mark.label?.side ?? 'after') : undefined}
      >
        <span className={styles.badge} data-count={cluster ? words.count(mark) : undefined}>
          {!cluster && (
            <svg className="icon" aria-hidden="true">
              <use href={`#icon-kind-${kind}`} />
            </svg>
          )}
        </span>
        {labelled && (
          <span className={styles.label}>
            {words
              .runs(lead)
              .map(({ text, latin }, index) =>
                latin ? <bdi key={index}>{text}</bdi> : <Fragment key={index}>{text}</Fragment>,
              )}
          </span>
        )}
      </a>
    </li>
  );
}

/**
 * The custom properties that say where a mark is in each tier; those that are 0, which is their default, are left out.
 */
function styleOf({ from, positions }: Tiered<SceneMark, StaticPosition>) {
  const share = (of: (position: StaticPosition) => number) =>
    cssLengthByTier(
      positions.map((position) => ({ share: of(position), px: 0 })),
      from,
    );
  const rows = positions.map(({ row }) => row);
  const pushed = positions.map((position) => position.pushed);
  const labelRooms = positions.map(({ labelRoom }) => labelRoom);
  const properties = {
    '--at': cssByTier(rows, from),
    // That of its widest tier will do for all: in the strip, which has one lane, the style sheet ignores it.
    '--lane': cssByTier([positions.at(-1)?.top ?? 0], from, 'px'),
    '--start': share(({ start }) => start),
    '--length': share(({ length }) => length),
    '--wait': share(({ stuck }) => stuck),
    '--pushed': cssLengthByTier(pushed, from),
    '--room': cssLengthByTier(labelRooms, from),
  };
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== '0'));
}
