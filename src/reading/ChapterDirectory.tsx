import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import { chapterPartsOf, type ChapterPart } from '../model/chapterParts.ts';
import { datingOf, isBeforeOpening } from '../model/chapterDating.ts';
import type { Edition } from '../model/edition.ts';
import { keyMomentsOf } from '../model/moments.ts';
import { pathOf } from '../site/sitePages.ts';
import { ChapterFold } from './ChapterFold.tsx';
import styles from './Chronicle.module.css';
import { ChronicleEntry } from './ChronicleEntry.tsx';
import { EventDate } from './EventDate.tsx';
import { Prose } from './Prose.tsx';
import { usePartName } from './usePartName.ts';

interface ChapterDirectoryProps {
  readonly edition: Edition;
  /** The path under which the site lives. */
  readonly base: string;
}

/** How many headlines of a chapter are listed. */
const mostHeadlines = 3;

/**
 * The chapters of a story that is told on several pages: what each is about, its first headlines, and the way to all of its events. It grows
 * with the number of pages, not with that of events.
 */
export function ChapterDirectory({ edition, base }: ChapterDirectoryProps) {
  const all = chapterPartsOf(edition);
  return edition.chapters.map(({ id }) => (
    <DirectoryEntry
      key={id}
      parts={all.filter(({ chapter }) => chapter.id === id)}
      edition={edition}
      base={base}
    />
  ));
}

interface DirectoryEntryProps extends ChapterDirectoryProps {
  readonly parts: readonly ChapterPart[];
}

function DirectoryEntry({ parts, edition, base }: DirectoryEntryProps) {
  const { t } = useTranslation('counts');
  const formats = useFormats();
  const nameOf = usePartName();
  const [first] = parts;
  if (first === undefined) return null;
  const { chapter, count } = first;
  const { locale } = edition;
  const isClosed = isBeforeOpening(chapter, edition);
  const headlines = keyMomentsOf({ events: parts.flatMap(({ events }) => events) });
  const hrefOf = (part: number) => pathOf({ kind: 'chapter', chapter: chapter.id, part }, locale, base);
  const counted = (number: number) => t('events', { count: number, number: formats.number(number) });
  return (
    <ChapterFold
      id={chapter.id}
      // What is pressed to open it leads nowhere else.
      title={isClosed ? chapter.title : <a href={hrefOf(1)}>{chapter.title}</a>}
      isClosed={isClosed}
      first={first.events[0].id}
      counted={<span className={styles.count}>{counted(count)}</span>}
    >
      <p className={styles.chapterSummary}>
        <Prose text={chapter.summary} />
      </p>
      {headlines.length > 0 && (
        <ol>
          {headlines.slice(0, mostHeadlines).map((event) => (
            <ChronicleEntry
              key={event.id}
              event={event}
              edition={edition}
              anchored={false}
              href={pathOf({ kind: 'event', event: event.id }, locale, base)}
            />
          ))}
        </ol>
      )}
      {(isClosed || parts.length > 1) && (
        <ol className={styles.parts}>
          {parts.map(({ part, events }) => (
            <li key={part}>
              <a href={hrefOf(part)}>{nameOf(chapter.title, part, parts.length)}</a>{' '}
              <span className={styles.count}>
                <EventDate span={datingOf(events.map(({ span }) => span)).span} />
                {' · '}
                {counted(events.length)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </ChapterFold>
  );
}
