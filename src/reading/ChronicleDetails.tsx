import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import styles from './ChronicleDetails.module.css';
import { ClaimList } from './ClaimList.tsx';
import { sourceIdsOf } from '../model/sourceIds.ts';
import { sourceById } from '../model/byId.ts';
import { Prose } from './Prose.tsx';
import { RevisionList } from './RevisionList.tsx';
import { readableAddress } from './readableAddress.ts';
import { SourceNumbers } from './SourceNumbers.tsx';

interface ChronicleDetailsProps {
  readonly event: WholeEvent;
  readonly edition: WholeEdition;
  /** Whether the summary of the event stands here, and not above. */
  readonly withSummary: boolean;
  /** Where a source is among all of them. */
  readonly sourceAddressOf: (id: string) => string;
}

/** What stands behind an event of the chronicle: who says what, what is not certain, and where it can be checked. */
export function ChronicleDetails({ event, edition, withSummary, sourceAddressOf }: ChronicleDetailsProps) {
  const { t } = useTranslation(['reading', 'counts']);
  const formats = useFormats();
  const { claims, unanswered, notes, revisions } = event;
  const sources = sourceIdsOf(event);
  const counted = (
    what: 'counts:claims' | 'counts:notes' | 'counts:sources',
    { length: count }: readonly unknown[],
  ) => (count === 0 ? [] : [t(what, { count, number: formats.number(count) })]);
  const inside = [
    ...(withSummary ? [t('summary')] : []),
    ...counted('counts:claims', claims),
    ...counted('counts:notes', notes),
    ...counted('counts:sources', sources),
  ];
  return (
    <details className={styles.details}>
      <summary>{formats.list(inside)}</summary>
      {withSummary && (
        <p className={styles.summary}>
          <Prose text={event.summary} />
        </p>
      )}
      {claims.length + unanswered.length > 0 && (
        <ClaimList
          event={event}
          edition={edition}
          renderReferences={(cited) => (
            <SourceNumbers sources={cited} edition={edition} addressOf={sourceAddressOf} />
          )}
        />
      )}
      {notes.length > 0 && (
        <>
          <p className={styles.label}>{t('notes')}</p>
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>
                <Prose text={note} />
              </li>
            ))}
          </ul>
        </>
      )}
      {revisions.length > 0 && (
        <>
          <p className={styles.label}>{t('revisions')}</p>
          <RevisionList revisions={revisions} />
        </>
      )}
      <p className={styles.label}>{t('sources')}</p>
      <ul className={styles.sources}>
        {sources.map((id) => (
          <li key={id}>
            <a href={readableAddress(sourceById(edition, id).url)} dir="auto">
              {sourceById(edition, id).publisher}
            </a>
            <SourceNumbers sources={[id]} edition={edition} addressOf={sourceAddressOf} />
          </li>
        ))}
      </ul>
    </details>
  );
}
