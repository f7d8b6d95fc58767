import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edition } from '../model/edition.ts';
import { EventDate } from './EventDate.tsx';
import { InPageLink } from './InPageLink.tsx';
import { isPlainClick } from '../ui/plainClick.ts';
import { Prose } from './Prose.tsx';
import styles from './StoryInShort.module.css';

interface StoryInShortProps {
  readonly edition: Edition;
  readonly permalinkOf: (id: string) => string;
  /** Where the chapters are listed; empty for this page. */
  readonly listAddress: string;
  readonly onSelect: (id: string) => void;
  readonly onChapter: (id: string) => void;
}

/** What stands in the card's place before the reader has chosen an event: the chapters, and where to begin. */
export function StoryInShort({ edition, permalinkOf, listAddress, onSelect, onChapter }: StoryInShortProps) {
  const { t } = useTranslation('reading');
  const id = useId();
  const beginning = edition.events.find(({ importance }) => importance === 1) ?? edition.events[0];
  return (
    <section className={styles.story} aria-labelledby={id}>
      {/* Can be focused, for when the reader closed the card that stood here. */}
      <h2 id={id} className={styles.title} tabIndex={-1}>
        {t('storyInShort')}
      </h2>
      <ol className={styles.chapters}>
        {edition.chapters.map((chapter) => (
          <li key={chapter.id} className={styles.chapter}>
            <p className={styles.date}>
              <EventDate span={chapter.span} />
            </p>
            {/* The browser goes to the chapter's list: on a phone the picture, which moves as well, is out of sight. */}
            <a
              className={styles.chapterTitle}
              href={`${listAddress}#chapter-${chapter.id}`}
              onClick={(click) => {
                if (!isPlainClick(click)) return;
                // Where the filters leave nothing of a chapter, or elsewhere, its list is not there: the picture alone
                // moves.
                const heading = document.querySelector(click.currentTarget.hash);
                const isListed = listAddress === '' && heading?.closest('[hidden]') === null;
                if (!isListed) click.preventDefault();
                onChapter(chapter.id);
              }}
            >
              {chapter.title}
            </a>
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
