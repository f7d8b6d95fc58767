import type { PageMessages } from '../../i18n/i18next.ts';

interface CrashScreenProps {
  // Not through i18next: this is shown when nothing else could be.
  readonly words: PageMessages['crash'];
}

/** What a reader sees in place of a page that failed. */
export function CrashScreen({ words }: CrashScreenProps) {
  return (
    <main className="waiting" role="alert">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <button
        type="button"
        onClick={() => {
          location.reload();
        }}
      >
        {words.reload}
      </button>
    </main>
  );
}
