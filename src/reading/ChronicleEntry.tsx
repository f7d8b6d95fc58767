import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition, EditionEvent } from '../model/edition.ts';
import { ChronicleDetails } from './ChronicleDetails.tsx';
import styles from './ChronicleEntry.module.css';
import { DisputedMark } from './DisputedMark.tsx';
import { EventDate } from './EventDate.tsx';
import { InPageLink } from './InPageLink.tsx';
import { kindById } from '../model/byId.ts';
import { Prose } from './Prose.tsx';

/**
 * How much of the story the chronicle tells: everything; which events there were and when; or that, each chapter closed
 * until the reader opens it.
 */
export type DetailLevel = 'full' | 'outline' | 'collapsed';

interface ChronicleEntryProps {
  readonly event: EditionEvent;
  readonly edition: Edition;
  readonly detailLevel: DetailLevel;
  readonly isCurrent: boolean;
  readonly href: string;
  readonly onSelect: (id: string) => void;
}

/**
 * An event of the chronicle: a line, and at the level `full` all that is known of it.
 * The summaries of headlines are shown at once, so that whoever scrolls through reads the story in short. Memoised:
 * there are many entries, and choosing an event changes two of them.
 */
export const ChronicleEntry = memo(function ChronicleEntry({
  event,
  edition,
  detailLevel,
  isCurrent,
  href,
  onSelect,
}: ChronicleEntryProps) {
  const { t } = useTranslation('reading');
  const isHeadline = event.importance === 1;
  return (
    <li
      id={`event-${event.id}`}
      className={styles.entry}
      data-kind={event.kind}
      data-importance={event.importance}
    >
      <svg className={`icon ${styles.kind}`} aria-hidden="true">
        <use href={`#icon-kind-${event.kind}`} />
      </svg>
      <p className={styles.facts}>
        <EventDate span={event.span} /> <span>{kindById(edition, event.kind).name}</span>
      </p>
      <InPageLink
        className={styles.headline}
        href={href}
        current={isCurrent}
        onFollow={() => onSelect(event.id)}
      >
        <Prose text={event.title} />
      </InPageLink>
      {detailLevel === 'full' && isHeadline && (
        <p className={styles.summary}>
          <Prose text={event.summary} />
        </p>
      )}
      {event.announcedOnly && <p className={styles.mark}>{t('announcedOnlyMark')}</p>}
      <DisputedMark event={event} edition={edition} className={styles.mark} />
      {detailLevel === 'full' && (
        <ChronicleDetails event={event} edition={edition} withSummary={!isHeadline} />
      )}
    </li>
  );
});
