import { StrictMode, type ReactNode } from 'react';
import type { PageMessages } from '../../i18n/i18next.ts';
import { CrashBoundary } from '../notices/CrashBoundary.tsx';

interface RootProps {
  /** What is said where the page fails before it speaks the reader’s language. */
  readonly crashWords: PageMessages['crash'];
  /** What is left of it then; nothing where the build writes the page. */
  readonly text?: () => readonly Node[];
  /** The page, or the page for frames. */
  readonly children: ReactNode;
}

/** The root of a page. The build renders it and the browser hydrates it: both must have the same tree. */
export function Root({ crashWords, text, children }: RootProps) {
  return (
    <StrictMode>
      <CrashBoundary words={crashWords} text={text}>
        {children}
      </CrashBoundary>
    </StrictMode>
  );
}
