import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { EditionEvent } from '../model/edition.ts';
import type { ChapterWithEvents } from './byChapter.ts';
import styles from './Chronicle.module.css';
import { ChronicleRail } from './ChronicleRail.tsx';
import { ChronicleYears, type EntryProps } from './ChronicleYears.tsx';
import { EventDate } from './EventDate.tsx';
import { Prose } from './Prose.tsx';

/**
 * How much of the story the chronicle tells: everything; which events there were and when; or that, each chapter closed
 * until the reader opens it.
 */
export type DetailLevel = 'full' | 'outline' | 'collapsed';

interface ChronicleChapterProps<Event extends EditionEvent> extends EntryProps<Event> {
  readonly part: ChapterWithEvents<Event>;
  /** How many events it has. */
  readonly count: number;
  readonly detailLevel: DetailLevel;
}

/**
 * A chapter of the chronicle: what it is about, and its events. Told in full, one that was over before what the picture
 * opens with waits behind its name: the story begins with what readers come for.
 */
export function ChronicleChapter<Event extends EditionEvent>({
  part: { chapter, years },
  count,
  detailLevel,
  ...props
}: ChronicleChapterProps<Event>) {
  const { t } = useTranslation('counts');
  const formats = useFormats();
  const counted = t('events', { count, number: formats.number(count) });
  if (detailLevel !== 'full') {
    const heading = <ChapterHeading id={chapter.id} title={chapter.title} />;
    const number = (
      <p className={styles.count} data-part="count">
        {counted}
      </p>
    );
    const list = <ChronicleYears years={years} {...props} telling={undefined} />;
    return (
      <Part
        id={chapter.id}
        isClosed={detailLevel === 'collapsed'}
        head={
          <>
            {heading} {number}
          </>
        }
      >
        {list}
      </Part>
    );
  }
  return (
    <Part
      id={chapter.id}
      isClosed={chapter.span.latest <= props.edition.opening.start}
      head={
        <>
          <ChapterHeading id={chapter.id} title={chapter.title} />{' '}
          <p className={styles.count}>
            <EventDate span={chapter.span} />
            {' · '}
            <span data-part="count">{counted}</span>
          </p>
        </>
      }
    >
      <p className={styles.chapterSummary}>
        <Prose text={chapter.summary} />
      </p>
      <ChronicleRail events={years.flatMap(({ events }) => events)} {...props} />
    </Part>
  );
}

interface PartProps {
  /** The id of the chapter. */
  readonly id: string;
  readonly isClosed: boolean;
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** A chapter, which may wait behind its head. */
function Part({ id, isClosed, head, children }: PartProps) {
  return isClosed ? (
    <details className={styles.collapsed} data-part="chapter">
      <summary>{head}</summary>
      {children}
    </details>
  ) : (
    <section className={styles.chapter} aria-labelledby={`chapter-${id}`} data-part="chapter">
      {head}
      {children}
    </section>
  );
}

function ChapterHeading({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <h3 id={`chapter-${id}`} className={styles.chapterTitle} tabIndex={-1}>
      {title}
    </h3>
  );
}
