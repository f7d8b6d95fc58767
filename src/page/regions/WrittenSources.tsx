import { useRef } from 'react';
import type { Locale } from '../../i18n/locale.ts';
import { useWrittenDigits } from '../loading/useWrittenDigits.ts';
import { WrittenText } from '../loading/WrittenText.tsx';

interface WrittenSourcesProps {
  readonly locale: Locale;
  /** The list in HTML, where the build writes the page; null in a browser. */
  readonly html: string | null;
  /** What holds the list, where the page was not written in this language. */
  readonly source: Element | undefined;
}

/** The list of all sources as the build wrote it. */
export function WrittenSources({ locale, html, source }: WrittenSourcesProps) {
  const list = useRef<HTMLDivElement>(null);
  useWrittenDigits(list);
  return <WrittenText part="sources" html={html} locale={locale} source={source} holder={list} />;
}
