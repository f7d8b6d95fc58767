import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/FormatsContext.ts';
import type { Edition, EditionEvent } from '../model/edition.ts';
import { keyMomentsOf } from '../model/moments.ts';
import { EventDate } from './EventDate.tsx';
import { InPageLink } from './InPageLink.tsx';
import { isPlainClick } from '../ui/plainClick.ts';
import { Prose } from './Prose.tsx';
import styles from './StoryInShort.module.css';

interface StoryInShortProps {
  readonly edition: Edition;
  /** The events that it tells of, where others are left out; else the chapters tell of all. */
  readonly events?: readonly EditionEvent[] | undefined;
  readonly permalinkOf: (id: string) => string;
  /** Where the chapters are listed; empty for this page. */
  readonly listAddress: string;
  /** Where the key moments begin; left out where they are not led to. */
  readonly momentsAddress: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onChapter: (id: string) => void;
}

/** Of what filters leave, no more is listed than chapters would take. */
const most = 8;

/**
 * What stands in the card's place before the reader has chosen an event: the chapters, or of what filters leave the key
 * moments, and where to begin.
 */
export function StoryInShort({
  edition,
  events = edition.events,
  permalinkOf,
  listAddress,
  momentsAddress,
  onSelect,
  onChapter,
}: StoryInShortProps) {
  const { t } = useTranslation('reading');
  const id = useId();
  const formats = useFormats();
  const moments = keyMomentsOf({ events });
  const count = moments.length;
  const told = count > 0 ? moments : events;
  const [beginning] = told;
  return (
    <section className={styles.story} aria-labelledby={id}>
      {/* Can be focused, for when the reader closed the card that stood here. */}
      <h2 id={id} className={styles.title} tabIndex={-1}>
        {t('storyInShort')}
      </h2>
      <ol className={styles.chapters}>
        {events.length < edition.events.length
          ? told.slice(0, most).map((event) => (
              <li key={event.id} className={styles.chapter}>
                <p className={styles.date}>
                  <EventDate span={event.span} />
                </p>
                <InPageLink
                  className={styles.chapterTitle}
                  href={permalinkOf(event.id)}
                  onFollow={() => onSelect(event.id)}
                >
                  <Prose text={event.title} />
                </InPageLink>
              </li>
            ))
          : edition.chapters.map((chapter) => (
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
        <p className={styles.ways}>
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
          {momentsAddress !== undefined && count > 0 && (
            <a href={momentsAddress}>{t('inMoments', { count, number: formats.number(count) })}</a>
          )}
        </p>
      )}
    </section>
  );
}
