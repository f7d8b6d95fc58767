import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import { emptyHtml } from '../../ui/trusted.ts';
import styles from './WrittenText.module.css';
import { writtenAttribute, type WrittenPart } from './writtenTexts.ts';

interface WrittenTextProps {
  readonly part: WrittenPart;
  /** The HTML, where the build writes the page; null in a browser, which finds it there. */
  readonly html: string | null;
  readonly locale: Locale;
  /** What holds the text in `locale`, where the page was not written in it. */
  readonly source: Element | undefined;
  /** The element that holds the text. */
  readonly holder: RefObject<HTMLDivElement | null>;
}

/** With the HTML of an element given as a string React does not look inside, and does not report that it differs. */
const asWritten = { __html: emptyHtml };

/**
 * A part of the page that is only read. The build writes it; a browser keeps what it finds, which costs nothing however
 * long it is. The text of another language is moved in from where it was fetched; what was there before is kept, with
 * all that the reader had opened in it, until they come back.
 */
export function WrittenText({ part, html, locale, source, holder }: WrittenTextProps) {
  const kept = useRef(new Map<Locale, readonly Node[]>());
  const shown = useRef(locale);

  useLayoutEffect(
    function showLanguage() {
      const element = holder.current;
      if (element === null || shown.current === locale) return;
      kept.current.set(shown.current, [...element.childNodes]);
      element.replaceChildren(...(kept.current.get(locale) ?? source?.childNodes ?? []));
      shown.current = locale;
    },
    [holder, locale, source],
  );
  return (
    <div
      ref={holder}
      className={styles.written}
      {...{ [writtenAttribute]: part }}
      suppressHydrationWarning
      // oxlint-disable-next-line react/no-danger -- our own, as the build wrote it; a browser puts nothing in
      dangerouslySetInnerHTML={html === null ? asWritten : { __html: html }}
    />
  );
}
