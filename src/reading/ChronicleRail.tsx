import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { EditionEvent } from '../model/edition.ts';
import { railOf, type Gap, type RailPart } from '../model/rail.ts';
import { ChronicleEntry } from './ChronicleEntry.tsx';
import styles from './ChronicleRail.module.css';
import type { EntryProps } from './ChronicleYears.tsx';

interface ChronicleRailProps<Event extends EditionEvent> extends EntryProps<Event> {
  readonly events: readonly Event[];
}

/**
 * The events of a chapter along a rail of time: headlines in words, what happened between two of them folded behind its
 * number and its dates, and stretches in which nothing is recorded said and seen.
 */
export function ChronicleRail<Event extends EditionEvent>({ events, ...props }: ChronicleRailProps<Event>) {
  return (
    <ol className={styles.rail} data-detail="full">
      {railOf(events).map((part, index) => {
        const [first, ...others] = part.events;
        return others.length === 0 ? (
          <RailEntry key={first.id} event={first} gap={part.gap} {...props} />
        ) : (
          <li
            key={first.id}
            className={styles.fold}
            data-part="fold"
            data-gap={part.gap.step === 0 ? undefined : part.gap.step}
          >
            <GapWords gap={part.gap} />
            <details>
              <summary>
                <FoldWords part={part} isFirst={index === 0} />
              </summary>
              <ol>
                {part.events.map((event) => (
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

interface RailEntryProps<Event extends EditionEvent> extends EntryProps<Event> {
  readonly event: Event;
  /** What lies before it, where it does not stand in a fold. */
  readonly gap?: Gap;
}

function RailEntry<Event extends EditionEvent>({
  event,
  gap,
  edition,
  telling,
  selected,
  permalinkOf,
  onSelect,
}: RailEntryProps<Event>) {
  return (
    <ChronicleEntry
      event={event}
      edition={edition}
      gap={gap?.step ?? 0}
      before={gap !== undefined && <GapWords gap={gap} />}
      summary={telling?.summaryOf(event) ?? null}
      details={telling?.detailsOf(event)}
      isCurrent={event.id === selected}
      href={permalinkOf(event.id)}
      onSelect={onSelect}
    />
  );
}

/** How long nothing was recorded: “Two months later”. */
function GapWords({ gap: { length } }: { readonly gap: Gap }) {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  if (length === null) return null;
  const { unit, count } = length;
  return (
    <p className={styles.gap} data-part="gap">
      {t(unit === 'months' ? 'rail_months' : 'rail_years', { count, number: formats.number(count) })}
    </p>
  );
}

interface FoldWordsProps {
  readonly part: RailPart<EditionEvent>;
  /** Whether nothing is told before it. */
  readonly isFirst: boolean;
}

/** What is folded: “5 more, 7–8 September 2022”. */
function FoldWords({ part: { events, span }, isFirst }: FoldWordsProps) {
  const { t } = useTranslation(['reading', 'counts']);
  const formats = useFormats();
  const count = events.length;
  const counted = { count, number: formats.number(count) };
  const many = isFirst ? t('counts:events', counted) : t('rail_more', counted);
  return t('rail_fold', { many, dates: formats.date(span) });
}
