import type { ReactNode } from 'react';
import { isPlainClick } from '../ui/plainClick.ts';

interface InPageLinkProps {
  /** Where the link leads without JavaScript, or in a new tab. Null: nowhere now, but it keeps the focus. */
  readonly href: string | null;
  /** Answers a plain click in its stead. */
  readonly onFollow: () => void;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly rel?: 'prev' | 'next';
  /** Whether the reader is there already. */
  readonly current?: boolean;
  readonly label?: string | undefined;
}

/** A true link that the page answers without loading anything. */
export function InPageLink({ href, onFollow, children, className, rel, current, label }: InPageLinkProps) {
  // One element either way: a reader who steps to the end by keyboard is not thrown out of the card.
  const isEnd = href === null;
  return (
    <a
      className={className}
      aria-label={label}
      aria-current={current === true ? 'true' : undefined}
      href={href ?? undefined}
      rel={isEnd ? undefined : rel}
      role={isEnd ? 'link' : undefined}
      aria-disabled={isEnd || undefined}
      tabIndex={isEnd ? -1 : undefined}
      onClick={(click) => {
        if (isEnd || !isPlainClick(click)) return;
        click.preventDefault();
        onFollow();
      }}
    >
      {children}
    </a>
  );
}
