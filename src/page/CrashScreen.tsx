import ar from '../../locales/ar/crash.ts';
import en from '../../locales/en/crash.ts';
import type { Locale } from '../i18n/locale.ts';

interface CrashScreenProps {
  readonly locale: Locale;
}

// Not through i18next: this is shown when nothing else could be loaded.
const words = { ar, en };

/** What a reader sees in place of a page that failed. */
export function CrashScreen({ locale }: CrashScreenProps) {
  const { title, text, reload } = words[locale];
  return (
    <main className="waiting" role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      <button
        type="button"
        onClick={() => {
          location.reload();
        }}
      >
        {reload}
      </button>
    </main>
  );
}
