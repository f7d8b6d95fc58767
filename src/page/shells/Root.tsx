import { StrictMode, type ReactNode } from 'react';
import type { PageMessages } from '../../i18n/i18next.ts';
import { CrashScreen } from '../notices/CrashScreen.tsx';
import { Safeguard } from '../notices/Safeguard.tsx';

interface RootProps {
  /** What is said where the page fails. */
  readonly crashWords: PageMessages['crash'];
  /** What is left of it then; nothing where the build writes the page. */
  readonly text?: () => readonly Node[];
  /** The page, or the page for frames. */
  readonly children: ReactNode;
}

const nothing = () => [];

/** The root of a page. The build renders it and the browser hydrates it: both must have the same tree. */
export function Root({ crashWords, text = nothing, children }: RootProps) {
  return (
    <StrictMode>
      <Safeguard fallback={<CrashScreen words={crashWords} text={text} />}>{children}</Safeguard>
    </StrictMode>
  );
}
