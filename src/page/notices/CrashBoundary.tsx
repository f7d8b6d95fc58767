import type { ReactNode } from 'react';
import type { PageMessages } from '../../i18n/i18next.ts';
import { CrashScreen } from './CrashScreen.tsx';
import { Safeguard } from './Safeguard.tsx';

interface CrashBoundaryProps {
  /** What is said where the page fails. */
  readonly words: PageMessages['crash'];
  /** What is left of it then; nothing where the build writes the page. */
  readonly text?: (() => readonly Node[]) | undefined;
  readonly children: ReactNode;
}

const nothing = () => [];

/** Leaves of a page that fails what can be read, and tells so. */
export function CrashBoundary({ words, text = nothing, children }: CrashBoundaryProps) {
  return <Safeguard fallback={<CrashScreen words={words} text={text} />}>{children}</Safeguard>;
}
