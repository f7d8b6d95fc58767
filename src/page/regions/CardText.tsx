import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../i18n/locale.ts';
import { eventTextKey, type EventTexts } from '../loading/eventTexts.ts';
import { useFetched } from '../loading/fetchedStore.ts';
import { useStaticLinks } from '../loading/useStaticLinks.ts';
import { useWrittenDigits } from '../loading/useWrittenDigits.ts';
import { headline } from '../navigation/focusManagement.ts';
import { eventTextAttribute } from '../../site/lateDataNames.ts';
import styles from './CardText.module.css';

interface CardTextProps {
  /** The id of the event. */
  readonly event: string;
  readonly locale: Locale;
  readonly texts: EventTexts;
  /** Ids of the events that the reader may go on to, of which the text is fetched ahead. */
  readonly ahead: readonly string[];
  /** The page of the event itself. */
  readonly permalink: string;
}

/** What is known of the event on the card: as the build wrote it, or where it is not here yet, words in its place. */
export function CardText({ event, locale, texts, ahead, permalink }: CardTextProps) {
  const { t } = useTranslation('page');
  const key = eventTextKey(locale, event);
  const { value: html, failed } = useFetched(texts, key);
  const isHere = html !== null;

  // Fetching is no part of rendering.
  useEffect(
    function fetchWanted() {
      void texts.load(key);
    },
    [texts, key],
  );
  const next = ahead.join(' ');
  useEffect(
    function fetchAhead() {
      if (isHere && next !== '')
        for (const other of next.split(' ')) void texts.load(eventTextKey(locale, other));
    },
    [texts, locale, next, isHere],
  );

  if (html !== null) return <WrittenEvent key={key} event={event} html={html} />;
  if (!failed) return <output className={styles.pending}>{t('textLoading')}</output>;
  return (
    <div className={styles.failure} role="alert">
      <p>{t('textFailed')}</p>
      <button
        type="button"
        className={styles.retry}
        onClick={() => {
          // The button goes with what it mends.
          headline()?.focus({ preventScroll: true });
          void texts.load(key);
        }}
      >
        {t('tryAgain')}
      </button>
      {/* Loads the page anew, and so finds what a new version of the site may have moved. */}
      <a href={permalink}>{t('textElsewhere')}</a>
    </div>
  );
}

/** The text, of which React does not know what is inside. */
function WrittenEvent({ event, html }: { readonly event: string; readonly html: string }) {
  const holder = useRef<HTMLDivElement>(null);
  useWrittenDigits(holder);
  useStaticLinks(holder, anchorOf, bringTo);
  return (
    <div
      ref={holder}
      className={styles.text}
      {...{ [eventTextAttribute]: event }}
      suppressHydrationWarning
      // oxlint-disable-next-line react/no-danger -- our own, as the build wrote it
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/** The id of what the link at `target` leads to: a source of the text, or what cites it. */
function anchorOf(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  return link?.getAttribute('href')?.startsWith('#') === true ? link.hash.slice(1) : undefined;
}

/**
 * Brings the focus to a source, which may be collapsed, or back to what cites it. Moving the focus rather than the address: the address is the
 * reader's place in the story.
 */
function bringTo(anchor: string): void {
  const target = document.getElementById(anchor);
  target?.closest('details')?.setAttribute('open', '');
  target?.focus();
}
