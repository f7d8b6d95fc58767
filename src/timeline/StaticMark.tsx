import { leadOf, type Mark } from '../model/layout.ts';
import type { StaticPosition, Tiered } from '../model/staticPicture.ts';
import { byTier, lengthByTier } from './byTier.ts';
import { looksOf } from './looks.ts';
import type { MarkWords } from './markWords.ts';
import { tieredAttributes } from './tieredAttributes.ts';
import items from './items.module.css';
import styles from './marks.module.css';
import positions from './static.module.css';

interface StaticMarkProps {
  readonly drawn: Tiered<Mark, StaticPosition>;
  readonly words: MarkWords;
  readonly permalinkOf: (id: string) => string;
}

/** A mark as a link to its event; a cluster leads to the event whose title stands for it. */
export function StaticMark({ drawn, words, permalinkOf }: StaticMarkProps) {
  const mark = drawn.thing;
  const lead = leadOf(mark);
  const cluster = mark.events.length > 1;
  const labelled = drawn.places.some(({ room }) => room.share !== 0 || room.px !== 0);
  const { kind, shape, edges, sure, state } = looksOf(mark);
  return (
    <li
      className={`${items.item} ${positions.mark}`}
      {...tieredAttributes(drawn)}
      data-kind={kind}
      data-shape={shape}
      data-edges={shape === 'bar' ? edges : undefined}
      data-sure={sure === 'yes' ? undefined : sure}
      data-state={state === 'plain' ? undefined : state}
      style={styleOf(drawn)}
    >
      <a
        className={`${items.place} ${styles.mark}`}
        href={permalinkOf(lead.id)}
        aria-label={words.name(mark)}
        aria-current={mark.selected || undefined}
        data-weight={lead.importance}
        data-cluster={cluster || undefined}
        data-labelled={labelled || undefined}
      >
        <span className={styles.badge} data-count={cluster ? words.count(mark) : undefined}>
          {!cluster && (
            <svg className="icon" aria-hidden="true">
              <use href={`#icon-kind-${kind}`} />
            </svg>
          )}
        </span>
        {labelled && <span className={styles.label}>{words.title(lead)}</span>}
      </a>
    </li>
  );
}

/** Where a mark is in each tier, for the style sheets, which take for nothing what they are not told. */
function styleOf({ from, places }: Tiered<Mark, StaticPosition>) {
  const share = (of: (place: StaticPosition) => number) =>
    lengthByTier(
      places.map((place) => ({ share: of(place), px: 0 })),
      from,
    );
  const rows = places.map(({ row }) => row);
  const pushed = places.map((place) => place.pushed);
  const rooms = places.map(({ room }) => room);
  const properties = {
    '--at': byTier(rows, from),
    // The strip has one lane, and needs not be told.
    '--lane': byTier([places.at(-1)?.top ?? 0], from, 'px'),
    '--start': share(({ start }) => start),
    '--length': share(({ length }) => length),
    '--wait': share(({ wait }) => wait),
    '--pushed': lengthByTier(pushed, from),
    '--room': lengthByTier(rooms, from),
  };
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== '0'));
}
