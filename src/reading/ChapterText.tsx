import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import { chapterPartsOf, type ChapterPart } from '../model/chapterParts.ts';
import { datingOf } from '../model/chapterDating.ts';
import type { WholeEdition, WholeEvent } from '../model/wholeEdition.ts';
import { pathOf } from '../site/sitePages.ts';
import styles from './Chronicle.module.css';
import { ChronicleRail } from './ChronicleRail.tsx';
import { EventDate } from './EventDate.tsx';
import { PartSteps } from './PartSteps.tsx';
import { Prose } from './Prose.tsx';
import { sourceAddressOf } from './sourceAddress.ts';
import { usePartName } from './usePartName.ts';
import { wholeTelling } from './wholeTelling.tsx';

interface ChapterTextProps {
  readonly edition: WholeEdition;
  readonly told: ChapterPart<WholeEvent>;
  /** The path under which the site lives. */
  readonly base: string;
}

/** A chapter, or a part of one, in full, and the way to what comes before it and after it. */
export function ChapterText({ edition, told, base }: ChapterTextProps) {
  const { t } = useTranslation(['counts', 'explore']);
  const formats = useFormats();
  const nameOf = usePartName();
  const { chapter, part, parts, events } = told;
  const all = chapterPartsOf(edition);
  const at = all.findIndex((one) => one.chapter.id === chapter.id && one.part === part);
  const stepTo = (one: ChapterPart | undefined) =>
    one === undefined
      ? null
      : {
          name: nameOf(one.chapter.title, one.part, one.parts),
          href: pathOf({ kind: 'chapter', chapter: one.chapter.id, part: one.part }, edition.locale, base),
        };
  const headingId = `chapter-${chapter.id}`;
  return (
    <section className={styles.chapter} aria-labelledby={headingId} data-part="list">
      <h1 id={headingId} className={styles.chapterTitle} tabIndex={-1}>
        {nameOf(chapter.title, part, parts)}
      </h1>
      <p className={styles.chapterSummary}>
        <Prose text={chapter.summary} />
      </p>
      <p className={styles.count}>
        <EventDate span={datingOf(events.map(({ span }) => span)).span} />
        {' · '}
        {t('events', { count: events.length, number: formats.number(events.length) })}
      </p>
      <ChronicleRail
        events={events}
        edition={edition}
        telling={wholeTelling(edition, (id) => sourceAddressOf(id, edition, base))}
        permalinkOf={(event) => pathOf({ kind: 'event', event }, edition.locale, base)}
      />
      <PartSteps
        label={t('explore:chapters')}
        previous={stepTo(at < 1 ? undefined : all[at - 1])}
        next={stepTo(all[at + 1])}
      />
    </section>
  );
}
