import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import { CardSection } from './CardSection.tsx';
import { CiteThis } from './CiteThis.tsx';
import { citationsOf } from './citations.ts';
import { ClaimList } from './ClaimList.tsx';
import styles from './EventCard.module.css';
import { EventDate } from './EventDate.tsx';
import { EventSteps } from './EventSteps.tsx';
import { KindLabel } from './KindLabel.tsx';
import { actorById, kindById } from '../model/byId.ts';
import { OtherCalendars } from './OtherCalendars.tsx';
import { Parties } from './Parties.tsx';
import { Prose } from './Prose.tsx';
import { RevisionList } from './RevisionList.tsx';
import { ShareLink } from './ShareLink.tsx';
import { SourceList } from './SourceList.tsx';
import { SourceReferences } from './SourceReferences.tsx';
import { StepArrows } from './StepArrows.tsx';
import type { Steps } from './StepLink.tsx';
import { useSwipe } from './useSwipe.ts';

interface EventCardProps extends Steps {
  readonly event: EditionEvent;
  readonly edition: Edition;
  /** Whether notes and sources are collapsed at first, and citing is left to the event's own page. */
  readonly brief?: boolean;
  /** Where all corrections and additions are listed. */
  readonly changesAddress: string;
  /** Editors want it in their page; left out where they are in one. */
  readonly onEmbed?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** One event in full: what is established, who says what, and where it can be checked. */
export function EventCard({
  event,
  edition,
  brief = false,
  changesAddress,
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
  const citations = citationsOf(event, edition, id);
  const permalink = steps.permalinkOf(event.id);

  return (
    <article className={styles.card} aria-labelledby={`${id}headline`} {...swipe}>
      <header className={styles.head}>
        <p className={styles.kicker}>
          <KindLabel kind={event.kind} name={kindById(edition, event.kind).name} />{' '}
          {chapter !== undefined && <span>{chapter.title}</span>}
        </p>
        <div className={styles.tools}>
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
        <h2 id={`${id}headline`} className={styles.headline} tabIndex={-1} aria-describedby={`${id}date`}>
          <Prose text={event.title} />
        </h2>
        {event.announcedOnly && <p className={styles.announced}>{t('announcedOnly')}</p>}
      </header>
      <p className={styles.summary}>
        <Prose text={event.summary} />
      </p>
      <Parties names={event.actors.map((actor) => actorById(edition, actor).name)} />
      <OtherCalendars span={event.span} />
      {event.claims.length + event.unanswered.length > 0 && (
        <CardSection title={t('claims')}>
          <ClaimList
            event={event}
            edition={edition}
            renderReferences={(ids) => (
              <SourceReferences citations={citations.filter(({ source }) => ids.includes(source.id))} />
            )}
          />
        </CardSection>
      )}
      {event.notes.length > 0 && (
        <CardSection title={t('notes')} collapsed={brief}>
          <ul className={styles.notes}>
            {event.notes.map((note) => (
              <li key={note}>
                <Prose text={note} />
              </li>
            ))}
          </ul>
        </CardSection>
      )}
      {event.revisions.length > 0 && (
        <CardSection title={t('revisions')}>
          <RevisionList revisions={event.revisions} />
          <p className={styles.changes}>
            <a href={`${changesAddress}#${event.id}`}>{t('allRevisions')}</a>
          </p>
        </CardSection>
      )}
      <CardSection
        title={brief ? t('sourcesCounted', { number: formats.number(citations.length) }) : t('sources')}
        collapsed={brief}
      >
        <SourceList citations={citations} />
      </CardSection>
      <footer className={styles.foot}>
        <ShareLink
          subject="event"
          href={permalink}
          title={event.title}
          text={event.summary}
          onEmbed={onEmbed}
        />
        {!brief && <CiteThis subject="event" href={permalink} />}
        <EventSteps {...steps} />
      </footer>
    </article>
  );
}
