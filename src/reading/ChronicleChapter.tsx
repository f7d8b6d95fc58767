import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { EditionEvent } from '../model/edition.ts';
import type { ChapterWithEvents } from './byChapter.ts';
import { ChapterFold } from './ChapterFold.tsx';
import styles from './Chronicle.module.css';
import { ChronicleYears, type EntryProps } from './ChronicleYears.tsx';

/** How the events are listed that there were, and when: at once, or each chapter closed until the reader opens it. */
export type DetailLevel = 'outline' | 'collapsed';

interface ChronicleChapterProps extends EntryProps {
  readonly part: ChapterWithEvents<EditionEvent>;
  /** How many events it has. */
  readonly count: number;
  readonly detailLevel: DetailLevel;
}

/** A chapter of a list: which events there were, by year. */
export function ChronicleChapter({
  part: { chapter, years },
  count,
  detailLevel,
  ...props
}: ChronicleChapterProps) {
  const { t } = useTranslation('counts');
  const formats = useFormats();
  return (
    <ChapterFold
      id={chapter.id}
      title={chapter.title}
      isClosed={detailLevel === 'collapsed'}
      counted={<span className={styles.count}>{t('events', { count, number: formats.number(count) })}</span>}
    >
      <ChronicleYears years={years} {...props} />
    </ChapterFold>
  );
}
