import { useState } from 'react';
import type { PageMessages } from '../../i18n/i18next.ts';
import styles from './CrashScreen.module.css';
import { Notice } from './Notice.tsx';

interface CrashScreenProps {
  // Not through i18next: this is shown when nothing else could be.
  readonly words: PageMessages['crash'];
  /** What of the page can still be read: asked for while the page is still there. */
  readonly text: () => readonly Node[];
}

/** What a reader sees in place of a page that failed: that it did, and the text of it. */
export function CrashScreen({ words, text }: CrashScreenProps) {
  const [kept] = useState(() => {
    try {
      return text();
    } catch {
      // Then the words alone: nothing may go wrong here.
      return [];
    }
  });
  return (
    <main className={styles.screen}>
      <Notice
        title={words.title}
        action={words.reload}
        onAct={() => {
          location.reload();
        }}
      >
        <p>{words.text}</p>
      </Notice>
      <div
        className={styles.kept}
        ref={(holder) => {
          holder?.append(...kept);
        }}
      />
    </main>
  );
}
