import type { WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import { railOf, type Gap } from '../model/rail.ts';
import { ChronicleEntry } from './ChronicleEntry.tsx';
import styles from './ChronicleRail.module.css';
import { FoldWords, GapWords } from './RailWords.tsx';
import type { Telling } from './wholeTelling.tsx';

/** What a list that tells all of its events is drawn from. */
export interface RailProps {
  readonly edition: WholeEdition;
  /** Those that are told, earliest first. */
  readonly events: readonly WholeEvent[];
  readonly telling: Telling;
  readonly permalinkOf: (id: string) => string;
}

/**
 * The events of a chapter along a rail of time: headlines in words, what happened between two of them folded behind its
 * number and its dates, and stretches in which nothing is recorded said and seen. The build alone draws it.
 */
export function ChronicleRail({ events, ...props }: RailProps) {
  return (
    <ol className={styles.rail} data-detail="full">
      {railOf(events).map((part, index) => {
        const { events: told, gap } = part;
        const [first, ...others] = told;
        return others.length === 0 ? (
          <RailEntry key={first.id} event={first} gap={gap} {...props} />
        ) : (
          <li key={first.id} className={styles.fold} data-part="fold" data-gap={gap.step || undefined}>
            <GapWords gap={gap} />
            <details>
              <summary>
                <FoldWords part={part} isFirst={index === 0} />
              </summary>
              <ol>
                {told.map((event) => (
                  <RailEntry key={event.id} event={event} {...props} />
                ))}
              </ol>
            </details>
          </li>
        );
      })}
    </ol>
  );
}

interface RailEntryProps extends Omit<RailProps, 'events'> {
  readonly event: WholeEvent;
  /** What lies before it, where it does not stand in a fold. */
  readonly gap?: Gap;
}

function RailEntry({ event, gap, edition, telling, permalinkOf }: RailEntryProps) {
  return (
    <ChronicleEntry
      event={event}
      edition={edition}
      gap={gap?.step ?? 0}
      before={gap !== undefined && <GapWords gap={gap} />}
      summary={telling.summaryOf(event)}
      details={telling.detailsOf(event)}
      href={permalinkOf(event.id)}
    />
  );
}
