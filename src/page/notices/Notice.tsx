import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly title?: string;
  readonly children: ReactNode;
  readonly action: ReactNode;
  readonly onAct: () => void;
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
      <button type="button" className={styles.action} onClick={onAct}>
        {action}
      </button>
    </div>
  );
}
