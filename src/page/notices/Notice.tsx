import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly title?: string;
  readonly children: ReactNode;
  readonly action: string;
  /** What the button does; or where the link leads that stands in its place, and needs no script. */
  readonly onAct: (() => void) | { readonly href: string };
}

/** A message above the page that the reader answers with one button. */
export function Notice({ title, children, action, onAct }: NoticeProps) {
  return (
    <div className={styles.notice} role="alert">
      <svg className="icon" aria-hidden="true">
        <use href="#icon-warning" />
      </svg>
      <div className={styles.words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
      {typeof onAct === 'function' ? (
        <button type="button" className={styles.action} onClick={onAct}>
          {action}
        </button>
      ) : (
        <a className={styles.action} href={onAct.href} target="_self">
          {action}
        </a>
      )}
    </div>
  );
}
