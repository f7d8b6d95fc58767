import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditionEvent } from '../model/edition.ts';
import { InPageLink } from './InPageLink.tsx';

/** The neighbours in time among the events that the reader sees, null at an end, and how to reach them. */
export interface Steps {
  readonly previous: EditionEvent | null;
  readonly next: EditionEvent | null;
  /** The address of an event: what the reader copies, and where links lead without JavaScript. */
  readonly permalinkOf: (id: string) => string;
  readonly onSelect: (id: string) => void;
}

interface StepLinkProps extends Pick<Steps, 'permalinkOf' | 'onSelect'> {
  readonly way: 'previous' | 'next';
  /** Where it leads; null where the story has no more. */
  readonly event: EditionEvent | null;
  readonly className: string | undefined;
  /** Names a link that shows an arrow and no words. */
  readonly label?: (event: EditionEvent) => string;
  /** What it shows; words give way to others where the story has no more. */
  readonly children: ReactNode;
}

/** A step to a neighbour in time. At an end of the story it stays, to keep the focus, and says that this is the end. */
export function StepLink({ way, event, permalinkOf, onSelect, className, label, children }: StepLinkProps) {
  const { t } = useTranslation('reading');
  const isPrevious = way === 'previous';
  const end = t(isPrevious ? 'noPrevious' : 'noNext');
  return (
    <InPageLink
      className={className}
      rel={isPrevious ? 'prev' : 'next'}
      href={event && permalinkOf(event.id)}
      label={event === null ? label && end : label?.(event)}
      onFollow={() => {
        if (event !== null) onSelect(event.id);
      }}
    >
      {event === null && label === undefined ? end : children}
    </InPageLink>
  );
}
