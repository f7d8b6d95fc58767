import type { PageMessages } from '../../i18n/i18next.ts';
import { Notice } from './Notice.tsx';
import styles from './TextOnlyNotice.module.css';

interface TextOnlyNoticeProps {
  // Not through i18next: this is shown when nothing else could be loaded.
  readonly words: PageMessages['crash'];
}

/** Tells that a page stays as the build wrote it, because what hydrates it could not be fetched. */
export function TextOnlyNotice({ words }: TextOnlyNoticeProps) {
  return (
    <div className={styles.corner}>
      <Notice
        action={words.reload}
        onAct={() => {
          location.reload();
        }}
      >
        <p>{words.textOnly}</p>
      </Notice>
    </div>
  );
}
