import { useRef } from 'react';
import { useWrittenDigits } from '../loading/useWrittenDigits.ts';
import { WrittenText } from '../loading/WrittenText.tsx';

interface WrittenSourcesProps {
  /** The list in HTML, where the build writes the page; null in a browser. */
  readonly html: string | null;
  /** What holds the list in this language; nothing where the build writes the page. */
  readonly source: Element | undefined;
}

/** The list of all sources as the build wrote it. */
export function WrittenSources({ html, source }: WrittenSourcesProps) {
  const list = useRef<HTMLDivElement>(null);
  useWrittenDigits(list);
  return <WrittenText part="sources" html={html} source={source} holder={list} />;
}
