import ar from '../../locales/ar/crash.ts';
import en from '../../locales/en/crash.ts';
import type { Locale } from '../i18n/locale.ts';
import { Notice } from './Notice.tsx';
import styles from './TextOnlyNotice.module.css';

// Not through i18next: this is shown when nothing else could be loaded.
const words = { ar, en };

/** Tells that a page stays as the build wrote it, because what brings it to life could not be fetched. */
export function TextOnlyNotice({ locale }: { readonly locale: Locale }) {
  const { textOnly, reload } = words[locale];
  return (
    <div className={styles.corner}>
      <Notice
        action={reload}
        onAct={() => {
          location.reload();
        }}
      >
        <p>{textOnly}</p>
      </Notice>
    </div>
  );
}
