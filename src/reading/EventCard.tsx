import { useId, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import { CardSection } from './CardSection.tsx';
import { citationsOf } from './citations.ts';
import { ClaimList } from './ClaimList.tsx';
import { CopyLink } from './CopyLink.tsx';
import styles from './EventCard.module.css';
import { EventDate } from './EventDate.tsx';
import { EventSteps, type Steps } from './EventSteps.tsx';
import { KindLabel } from './KindLabel.tsx';
import { actorOf, kindNameOf } from './lookUp.ts';
import { OtherCalendars } from './OtherCalendars.tsx';
import { Parties } from './Parties.tsx';
import { Prose } from './Prose.tsx';
import { SourceList } from './SourceList.tsx';
import { StepArrows } from './StepArrows.tsx';
import { useSwipe } from './useSwipe.ts';

interface EventCardProps extends Steps {
  readonly event: EditionEvent;
  readonly edition: Edition;
  readonly onClose: () => void;
  /** The headline can be focused, for when the reader asked to be brought to it. */
  readonly headlineRef?: Ref<HTMLHeadingElement>;
  /** 2 makes the headline an `<h2>`. */
  readonly headingLevel?: 1 | 2 | 3;
}

const levelBelow = { 1: 2, 2: 3, 3: 4 } as const;

/** One event in full: what is established, who says what, and where it can be checked. */
export function EventCard({
  event,
  edition,
  onClose,
  headlineRef,
  headingLevel = 2,
  ...steps
}: EventCardProps) {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  const id = useId();
  const swipe = useSwipe(formats.direction, (step) => {
    const neighbour = step === 1 ? steps.next : steps.previous;
    if (neighbour !== null) steps.onSelect(neighbour.id);
  });
  const Headline = `h${headingLevel}` as const;
  const sectionLevel = levelBelow[headingLevel];
  const chapter = edition.chapters.find((one) => one.id === event.chapter);
  const citations = citationsOf(event, edition, id);

  return (
    <article className={styles.card} aria-labelledby={`${id}headline`} {...swipe}>
      <header className={styles.head}>
        <p className={styles.place}>
          <KindLabel kind={event.kind} name={kindNameOf(edition, event.kind)} />{' '}
          {chapter !== undefined && <span>{chapter.title}</span>}
        </p>
        <div className={styles.tools}>
          <StepArrows {...steps} />
          <button type="button" className={styles.close} aria-label={t('close')} onClick={onClose}>
            <svg className="icon" aria-hidden="true">
              <use href="#icon-close" />
            </svg>
          </button>
        </div>
        <p id={`${id}date`} className={styles.date}>
          <EventDate span={event.span} weekday />
        </p>
        <Headline
          ref={headlineRef}
          id={`${id}headline`}
          className={styles.headline}
          tabIndex={-1}
          aria-describedby={`${id}date`}
        >
          <Prose text={event.title} />
        </Headline>
        {event.announcedOnly && <p className={styles.announced}>{t('announcedOnly')}</p>}
      </header>
      <p className={styles.summary}>
        <Prose text={event.summary} />
      </p>
      <Parties names={event.actors.map((actor) => actorOf(edition, actor).name)} />
      <OtherCalendars span={event.span} />
      {event.claims.length > 0 && (
        <CardSection title={t('claims')} level={sectionLevel}>
          <ClaimList claims={event.claims} edition={edition} citations={citations} />
        </CardSection>
      )}
      {event.notes.length > 0 && (
        <CardSection title={t('notes')} level={sectionLevel}>
          <ul className={styles.notes}>
            {event.notes.map((note) => (
              <li key={note}>
                <Prose text={note} />
              </li>
            ))}
          </ul>
        </CardSection>
      )}
      <CardSection title={t('sources')} level={sectionLevel}>
        <SourceList citations={citations} />
      </CardSection>
      <footer className={styles.foot}>
        <CopyLink key={event.id} href={steps.permalinkOf(event.id)} />
        <EventSteps {...steps} />
      </footer>
    </article>
  );
}
