import type { ReactNode } from 'react';
import { useIsHydrated } from '../ui/useIsHydrated.ts';
import styles from './ShareLink.module.css';

interface ShareButtonProps {
  readonly title: string;
  readonly text: string;
  /** The whole address. */
  readonly address: () => string;
  /** The system would not share it. */
  readonly onRefused: () => void;
  readonly children: ReactNode;
}

/**
 * Opens the system's own sheet for sharing, where the browser has one. The build cannot know that, so the button comes
 * once React has taken over, at the end of its row, where it moves nothing.
 */
export function ShareButton({ title, text, address, onRefused, children }: ShareButtonProps) {
  const isHydrated = useIsHydrated();
  if (!isHydrated || !('share' in navigator)) return null;

  async function share() {
    try {
      await navigator.share({ title, text, url: address() });
    } catch (error) {
      if (!isChoice(error)) onRefused();
    }
  }

  return (
    <button type="button" className={styles.button} onClick={() => void share()}>
      <svg className="icon" aria-hidden="true">
        <use href="#icon-share" />
      </svg>
      {children}
    </button>
  );
}

/** Whether the reader chose not to share, or has the sheet before them already. */
function isChoice(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'AbortError' || error.name === 'InvalidStateError');
}
