import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '../model/edition.ts';
import { EventDate } from './EventDate.tsx';
import { InPageLink } from './InPageLink.tsx';
import { Prose } from './Prose.tsx';
import styles from './StoryInShort.module.css';

interface StoryInShortProps {
  readonly edition: Edition;
  readonly permalinkOf: (id: string) => string;
  readonly onSelect: (id: string) => void;
  readonly onChapter: (id: string) => void;
}

/** What stands in the card's place before the reader has chosen an event: the chapters, and where to begin. */
export function StoryInShort({ edition, permalinkOf, onSelect, onChapter }: StoryInShortProps) {
  const { t } = useTranslation('reading');
  const id = useId();
  const beginning = edition.events.find(({ importance }) => importance === 1) ?? edition.events[0];
  return (
    <section className={styles.story} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t('storyInShort')}
      </h2>
      <ol className={styles.chapters}>
        {edition.chapters.map((chapter) => (
          <li key={chapter.id} className={styles.chapter}>
            <p className={styles.date}>
              <EventDate span={chapter.span} />
            </p>
            {/* Without JavaScript: the chapter's heading in the chronicle. */}
            <InPageLink
              className={styles.chapterTitle}
              href={`#chapter-${chapter.id}`}
              onFollow={() => onChapter(chapter.id)}
            >
              {chapter.title}
            </InPageLink>
            <p className={styles.summary}>
              <Prose text={chapter.summary} />
            </p>
          </li>
        ))}
      </ol>
      {beginning !== undefined && (
        <InPageLink
          className={styles.start}
          href={permalinkOf(beginning.id)}
          onFollow={() => onSelect(beginning.id)}
        >
          {t('startAtBeginning')}
          <svg className="icon directional" aria-hidden="true">
            <use href="#icon-next" />
          </svg>
        </InPageLink>
      )}
    </section>
  );
}
