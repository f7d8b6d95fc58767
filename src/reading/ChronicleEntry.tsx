import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition, EditionEvent } from '../model/edition.ts';
import styles from './ChronicleEntry.module.css';
import { DisputedMark } from './DisputedMark.tsx';
import { EventDate } from './EventDate.tsx';
import { InPageLink } from './InPageLink.tsx';
import { kindById } from '../model/byId.ts';
import { Prose } from './Prose.tsx';

interface ChronicleEntryProps {
  readonly event: EditionEvent;
  readonly edition: Edition;
  /** Whether links lead to it (`#event-…`): where it may stand twice on a page, to one alone. */
  readonly anchored?: boolean;
  /** How far it stands from what is told before it (`Gap`). */
  readonly gap?: 0 | 1 | 2 | 3;
  /** What is said of that. */
  readonly before?: ReactNode;
  /** What it says at once; left out where it is only listed. */
  readonly summary?: string | null;
  /** What stands behind it. */
  readonly details?: ReactNode;
  readonly isCurrent?: boolean;
  readonly href: string;
  /** Left out where the build writes it: nobody chooses anything then. */
  readonly onSelect?: (id: string) => void;
}

/**
 * An event of the chronicle: a line, and where all is told, what is known of it. Memoised: there are many entries, and
 * choosing an event changes two of them.
 */
export const ChronicleEntry = memo(function ChronicleEntry({
  event,
  edition,
  anchored = true,
  gap = 0,
  before,
  summary = null,
  details,
  isCurrent = false,
  href,
  onSelect,
}: ChronicleEntryProps) {
  const { t } = useTranslation('reading');
  return (
    <li
      id={anchored ? `event-${event.id}` : undefined}
      data-event={anchored ? undefined : event.id}
      className={styles.entry}
      data-kind={event.kind}
      data-importance={event.importance}
      data-gap={gap === 0 ? undefined : gap}
    >
      {before}
      <svg className={`icon ${styles.kind}`} aria-hidden="true">
        <use href={`#icon-kind-${event.kind}`} />
      </svg>
      <p className={styles.facts}>
        <EventDate span={event.span} /> {kindById(edition, event.kind).name}
      </p>
      <InPageLink
        className={styles.headline}
        href={href}
        current={isCurrent}
        onFollow={() => onSelect?.(event.id)}
      >
        <Prose text={event.title} />
      </InPageLink>
      {summary !== null && (
        <p className={styles.summary}>
          <Prose text={summary} />
        </p>
      )}
      {event.announcedOnly && <p className={styles.mark}>{t('announcedOnlyMark')}</p>}
      <DisputedMark event={event} edition={edition} className={styles.mark} />
      {details}
    </li>
  );
});
