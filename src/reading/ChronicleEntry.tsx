import { useTranslation } from 'react-i18next';
import type { Edition, EditionEvent } from '../model/edition.ts';
import styles from './ChronicleEntry.module.css';
import { DisputedMark } from './DisputedMark.tsx';
import { EventDate } from './EventDate.tsx';
import { InPageLink } from './InPageLink.tsx';
import { kindNameOf } from './lookUp.ts';
import { Prose } from './Prose.tsx';

interface ChronicleEntryProps {
  readonly event: EditionEvent;
  readonly edition: Edition;
  readonly isCurrent: boolean;
  readonly href: string;
  readonly onSelect: (id: string) => void;
}

/** An event as a line of the chronicle; the headlines of the story are told in full. */
export function ChronicleEntry({ event, edition, isCurrent, href, onSelect }: ChronicleEntryProps) {
  const { t } = useTranslation('reading');
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
        <EventDate span={event.span} /> <span>{kindNameOf(edition, event.kind)}</span>
      </p>
      <InPageLink
        className={styles.headline}
        href={href}
        current={isCurrent}
        onFollow={() => onSelect(event.id)}
      >
        <Prose text={event.title} />
      </InPageLink>
      {event.importance === 1 && (
        <p className={styles.summary}>
          <Prose text={event.summary} />
        </p>
      )}
      {event.announcedOnly && <p className={styles.mark}>{t('announcedOnlyMark')}</p>}
      <DisputedMark event={event} edition={edition} className={styles.mark} />
    </li>
  );
}
