import { createRoot } from 'react-dom/client';
import { LocaleProvider } from '../../i18n/LocaleProvider.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { permalinkOf } from '../../place/address.ts';
import { Following } from '../following/Following.tsx';
import { listedEvents } from '../following/eventInView.ts';
import { localeResources } from '../loading/localeResources.ts';
import type { TimelineChunk } from '../loading/LazyTimeline.tsx';
import { Safeguard } from '../notices/Safeguard.tsx';
import { savedPreferences } from '../storage/preferences.ts';

interface LiveChapter {
  /** What is to hold that which follows the reading. */
  readonly holder: Element;
  readonly locale: Locale;
  /** The path under which the site lives, with a slash at its end. */
  readonly base: string;
  readonly fetchTimeline: () => Promise<TimelineChunk>;
}

/** Follows who reads the page of a chapter, from when they begin to scroll. Nothing does where the index of the story does not come. */
export async function liveChapter({ holder, locale, base, fetchTimeline }: LiveChapter): Promise<void> {
  await scrolled();
  const resources = await localeResources(locale).catch(() => null);
  // They read without it.
  if (resources === null) return;
  const { edition, messages } = resources;
  const permalink = (id: string) => permalinkOf(id, locale, base);
  createRoot(holder).render(
    <LocaleProvider language={edition.language} messages={messages} digits={savedPreferences().digits}>
      <Safeguard fallback={null}>
        <Following
          edition={edition}
          events={edition.events}
          lanes="actor"
          permalinkOf={permalink}
          onSelect={(id) => {
            // What this page tells is brought into view.
            if (!listedEvents().has(id)) location.assign(permalink(id));
          }}
          fetchTimeline={fetchTimeline}
        />
      </Safeguard>
    </LocaleProvider>,
  );
}

/** Waits until the reader has scrolled, which they may have before there was a script. */
async function scrolled(): Promise<void> {
  if (scrollY > 0) return;
  await new Promise((resolve) => {
    addEventListener('scroll', resolve, { passive: true, once: true });
  });
}
