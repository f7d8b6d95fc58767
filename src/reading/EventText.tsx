import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import { actorById } from '../model/byId.ts';
import type { WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import { CardSection } from './CardSection.tsx';
import { citationsOf } from './citations.ts';
import { claimAnchor, summaryAnchor } from './citingPlaces.ts';
import { ClaimList } from './ClaimList.tsx';
import styles from './EventText.module.css';
import { OtherCalendars } from './OtherCalendars.tsx';
import { Parties } from './Parties.tsx';
import { Prose } from './Prose.tsx';
import { QuestionLinks } from './QuestionLinks.tsx';
import { RevisionList } from './RevisionList.tsx';
import { SourceList } from './SourceList.tsx';
import { SourceReferences } from './SourceReferences.tsx';

interface EventTextProps {
  readonly event: WholeEvent;
  readonly edition: WholeEdition;
  /** Whether notes and sources are collapsed at first. */
  readonly brief: boolean;
  /** Where all corrections and additions are listed. */
  readonly changesAddress: string;
  /** Where accounts of the same thing stand side by side. */
  readonly accountsAddress: string;
}

/**
 * What is known of an event, below its headline: what is established, who says what, and where it can be checked. It is
 * only read, so that the build alone renders it; a document has one of an event.
 */
export function EventText({ event, edition, brief, changesAddress, accountsAddress }: EventTextProps) {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  const citations = citationsOf(event, edition, `${event.id}-`);
  return (
    <>
      <p id={summaryAnchor(event)} className={styles.summary} tabIndex={-1}>
        <Prose text={event.summary} />
      </p>
      <Parties names={event.actors.map((actor) => actorById(edition, actor).name)} />
      <OtherCalendars span={event.span} />
      {event.claims.length + event.unanswered.length > 0 && (
        <CardSection title={t('claims')}>
          <ClaimList
            event={event}
            edition={edition}
            anchorOf={(claim) => claimAnchor(event, claim)}
            renderReferences={(ids) => (
              <SourceReferences citations={citations.filter(({ source }) => ids.includes(source.id))} />
            )}
          />
          <QuestionLinks claims={event.claims} edition={edition} accountsAddress={accountsAddress} />
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
            <a className="finger" href={`${changesAddress}#${event.id}`}>
              {t('allRevisions')}
            </a>
          </p>
        </CardSection>
      )}
      <CardSection
        title={brief ? t('sourcesCounted', { number: formats.number(citations.length) }) : t('sources')}
        collapsed={brief}
      >
        <SourceList citations={citations} edition={edition} />
      </CardSection>
    </>
  );
}
