import { useLayoutEffect, type RefObject } from 'react';
import { emptyHtml } from '../../ui/trusted.ts';
import styles from './WrittenText.module.css';
import { writtenAttribute, type WrittenPart } from './writtenTexts.ts';

interface WrittenTextProps {
  readonly part: WrittenPart;
  /** The HTML, where the build writes the page; null in a browser, which finds it there. */
  readonly html: string | null;
  /** What holds the text: as the build wrote it, or as it was fetched. Nothing where the build writes the page. */
  readonly source: Element | undefined;
  /** The element that shows the text. */
  readonly holder: RefObject<HTMLDivElement | null>;
}

/** With the HTML of an element given as a string React does not look inside, and does not report that it differs. */
const asWritten = { __html: emptyHtml };

/** By the source, what it holds while it is not shown: where the element that shows texts is a source itself. */
const stashes = new WeakMap<Element, DocumentFragment>();

/** Where the text of `source` is while `shown` does not show it. */
function homeOf(source: Element, shown: Element): ParentNode {
  const stash = stashes.get(source);
  if (stash !== undefined) return stash;
  if (source !== shown) return source;
  const made = document.createDocumentFragment();
  stashes.set(source, made);
  return made;
}

/**
 * A part of the page that is only read. The build writes it; a browser keeps what it finds, which costs nothing however
 * long it is. The text of another language is moved in from where it was fetched; what was there before is kept, with all
 * that the reader had opened in it, until they come back. It is kept as well where React draws the page anew: where an
 * extension had changed the page before React came, and where something around it failed.
 */
export function WrittenText({ part, html, source, holder }: WrittenTextProps) {
  useLayoutEffect(
    function showText() {
      const element = holder.current;
      if (element === null) return undefined;
      const home = homeOf(source ?? element, element);
      if (!element.hasChildNodes()) element.replaceChildren(...home.childNodes);
      return function putBack() {
        home.replaceChildren(...element.childNodes);
      };
    },
    [holder, source],
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
