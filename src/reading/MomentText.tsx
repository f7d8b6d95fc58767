import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import { excerptOf } from '../i18n/excerpt.ts';
import { sidesOf } from '../model/sides.ts';
import { sourceIdsOf } from '../model/sourceIds.ts';
import type { WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import { EventDate } from './EventDate.tsx';
import styles from './MomentText.module.css';
import { Prose } from './Prose.tsx';
import { Side } from './Side.tsx';

/** How much of a summary is told (characters): some forty words. */
const longestSummary = 260;

interface MomentTextProps {
  readonly event: WholeEvent;
  readonly edition: WholeEdition;
  /** The page of the event. */
  readonly permalink: string;
}

/** An event on one screen: when, what, who says what against whom, and the way to all that is known. It is only read. */
export function MomentText({ event, edition, permalink }: MomentTextProps) {
  const { t } = useTranslation(['moments', 'counts', 'reading']);
  const formats = useFormats();
  const sides = sidesOf(event);
  const sources = sourceIdsOf(event).length;
  return (
    <>
      <p className={styles.date} id="moment-date">
        <EventDate span={event.span} full />
      </p>
      {/* Can be focused, for when a key has brought the reader to it. */}
      <h2 className={styles.headline} tabIndex={-1} aria-describedby="moment-position moment-date">
        <Prose text={event.title} />
      </h2>
      {event.announcedOnly && <p className={styles.announced}>{t('reading:announcedOnly')}</p>}
      <p className={styles.summary}>
        <Prose text={excerptOf(event.summary, longestSummary, edition.language)} />
      </p>
      {sides !== null && (
        <ul className={styles.sides} aria-label={t('reading:claims')}>
          <Side said={sides.claim} edition={edition} />
          <Side said={sides.answer} edition={edition} />
        </ul>
      )}
      <p>
        <a className={`${styles.whole} finger`} href={permalink}>
          {t('readAll', {
            sources: t('counts:sources', { count: sources, number: formats.number(sources) }),
          })}
        </a>
      </p>
    </>
  );
}
