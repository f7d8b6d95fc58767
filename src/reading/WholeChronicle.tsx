import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import { isBeforeOpening } from '../model/chapterDating.ts';
import type { EditionChapter } from '../model/edition.ts';
import type { WholeEvent } from '../model/wholeEdition.ts';
import { ChapterFold } from './ChapterFold.tsx';
import styles from './Chronicle.module.css';
import { ChronicleRail, type RailProps } from './ChronicleRail.tsx';
import { EventDate } from './EventDate.tsx';
import { Prose } from './Prose.tsx';

/** The whole story as a list: its chapters, each with what it is about and its events along a rail. */
export function WholeChronicle({ edition, events, ...props }: RailProps) {
  return edition.chapters.map((chapter) => {
    const own = events.filter((event) => event.chapter === chapter.id);
    return own.length === 0 ? null : (
      <WholeChapter key={chapter.id} chapter={chapter} edition={edition} events={own} {...props} />
    );
  });
}

interface WholeChapterProps extends RailProps {
  readonly chapter: EditionChapter;
  readonly events: readonly WholeEvent[];
}

/** One that was over before what the picture opens with waits behind its name: the story begins with what readers come for. */
function WholeChapter({ chapter, edition, events, ...props }: WholeChapterProps) {
  const { t } = useTranslation('counts');
  const formats = useFormats();
  const { length: count } = events;
  return (
    <ChapterFold
      id={chapter.id}
      title={chapter.title}
      isClosed={isBeforeOpening(chapter, edition)}
      counted={
        <span className={styles.count}>
          <EventDate span={chapter.span} />
          {' · '}
          <span data-part="count">{t('events', { count, number: formats.number(count) })}</span>
        </span>
      }
    >
      <p className={styles.chapterSummary}>
        <Prose text={chapter.summary} />
      </p>
      <ChronicleRail edition={edition} events={events} {...props} />
    </ChapterFold>
  );
}
