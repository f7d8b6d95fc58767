import type { MouseEvent, ReactNode } from 'react';

interface InPageLinkProps {
  /** Where the link leads without JavaScript, or in a new tab. */
  readonly href: string;
  /** Answers a plain click in its stead. */
  readonly onFollow: () => void;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly rel?: 'prev' | 'next';
  readonly current?: boolean;
  readonly label?: string;
}

/** Whether the reader asked the browser for something else: a new tab, a window, a download. */
const isModified = (click: MouseEvent): boolean =>
  click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey;

/** A true link that the page answers without loading anything. */
export function InPageLink({ href, onFollow, children, className, rel, current, label }: InPageLinkProps) {
  return (
    <a
      href={href}
      className={className}
      rel={rel}
      aria-current={current}
      aria-label={label}
      onClick={(click) => {
        if (isModified(click)) return;
        click.preventDefault();
        onFollow();
      }}
    >
      {children}
    </a>
  );
}
