import type { ReactNode } from 'react';
import { DeferredLocale } from '../../i18n/DeferredLocale.tsx';
import { useIsBelowWindow } from '../navigation/useIsBelowWindow.ts';

interface DeferredPartProps {
  /** The id of what stands at the head of the part. */
  readonly head: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A part of the page that another language reaches last where the reader has yet to scroll down to it. */
export function DeferredPart({ head, className, children }: DeferredPartProps) {
  const isBelow = useIsBelowWindow(head);
  return (
    <DeferredLocale isOutOfSight={isBelow} className={className}>
      {children}
    </DeferredLocale>
  );
}
