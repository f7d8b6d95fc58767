import { useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly title?: string;
  readonly children: ReactNode;
  readonly action: ReactNode;
  readonly onAct: () => void;
}

/** What can be focused of the text of a page, and of one for frames. */
const text = 'main[tabindex], main [tabindex="-1"]';

/** A message above the page that the reader answers with one button. Who is in it when it goes is brought to the text. */
export function Notice({ title, children, action, onAct }: NoticeProps) {
  const notice = useRef<HTMLDivElement>(null);

  // The focus is outside React. Before the notice is taken out of the page, and the focus with it.
  useLayoutEffect(function keepFocus() {
    const element = notice.current;
    return function bringToText() {
      if (element?.contains(document.activeElement) !== true) return;
      document.querySelector<HTMLElement>(text)?.focus({ preventScroll: true });
    };
  }, []);

  return (
    <div ref={notice} className={styles.notice} role="alert">
      <svg className="icon" aria-hidden="true">
        <use href="#icon-warning" />
      </svg>
      <div className={styles.words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
      <button type="button" className={styles.action} onClick={onAct}>
        {action}
      </button>
    </div>
  );
}
