import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import { CiteThis } from './CiteThis.tsx';
import styles from './EventCard.module.css';
import { EventDate } from './EventDate.tsx';
import { EventSteps } from './EventSteps.tsx';
import { KindLabel } from './KindLabel.tsx';
import { kindById } from '../model/byId.ts';
import { Prose } from './Prose.tsx';
import { ShareLink } from './ShareLink.tsx';
import { StepArrows } from './StepArrows.tsx';
import type { Steps } from './StepLink.tsx';
import { useSwipe } from './useSwipe.ts';

interface EventCardProps extends Steps {
  readonly event: EditionEvent;
  readonly edition: Edition;
  /** Whether citing is left to the event's own page. */
  readonly brief?: boolean;
  /** Which of the events that the reader sees it is, from 1 on; null where it is none of them. */
  readonly position: { readonly at: number; readonly of: number } | null;
  /** What is known of it: `EventText`, or words in its place. */
  readonly children: ReactNode;
  /** Editors want it in their page; left out where they are in one. */
  readonly onEmbed?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** The card of one event: when, what, the way to its neighbours; and between them what is known of it. */
export function EventCard({
  event,
  edition,
  brief = false,
  position,
  children,
  onEmbed,
  onClose,
  ...steps
}: EventCardProps) {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  const id = useId();
  const swipe = useSwipe(formats.direction, (step) => {
    const neighbour = step === 1 ? steps.next : steps.previous;
    if (neighbour !== null) steps.onSelect(neighbour.id);
  });
  const chapter = edition.chapters.find((one) => one.id === event.chapter);
  const permalink = steps.permalinkOf(event.id);

  return (
    <article className={styles.card} aria-labelledby={`${id}headline`} {...swipe}>
      <header className={styles.head}>
        {/* Elements of its own for each event, as is its headline: the browser may have translated what is inside. */}
        <p key={`kicker ${event.id}`} className={styles.kicker}>
          <KindLabel kind={event.kind} name={kindById(edition, event.kind).name} />{' '}
          {chapter !== undefined && <span>{chapter.title}</span>}
        </p>
        <div className={styles.tools}>
          {position !== null && (
            <p className={styles.position}>
              {t('position', { at: formats.number(position.at), total: formats.number(position.of) })}
            </p>
          )}
          <StepArrows {...steps} />
          <button
            type="button"
            className={`${styles.close} needs-script`}
            aria-label={t('close')}
            onClick={onClose}
          >
            <svg className="icon" aria-hidden="true">
              <use href="#icon-close" />
            </svg>
          </button>
        </div>
        <p id={`${id}date`} className={styles.date}>
          <EventDate span={event.span} full />
        </p>
        {/* Can be focused, for when the reader asked to be brought to it. */}
        <h2
          key={`headline ${event.id}`}
          id={`${id}headline`}
          className={styles.headline}
          tabIndex={-1}
          aria-describedby={`${id}date`}
        >
          <Prose text={event.title} />
        </h2>
        {event.announcedOnly && <p className={styles.announced}>{t('announcedOnly')}</p>}
      </header>
      {children}
      <footer className={styles.foot}>
        <ShareLink
          subject="event"
          href={permalink}
          title={event.title}
          text={event.title}
          onEmbed={onEmbed}
        />
        {!brief && <CiteThis subject="event" href={permalink} />}
        <EventSteps {...steps} />
      </footer>
    </article>
  );
}
