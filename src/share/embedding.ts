import { expectedRoom } from '../embed/expectedRoom.ts';
import { elementSnippet, fittingSnippet, frameSnippet, type Framed } from '../embed/snippet.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Edition } from '../model/edition.ts';

/** How a timeline is brought into a page: a bare frame, one with our script, an element of the page. */
export const ways = ['frame', 'fitting', 'element'] as const;

/** What an editor chooses for their page. */
export interface Embedding {
  readonly locale: Locale;
  readonly theme: 'auto' | 'light' | 'dark';
  /** `#rrggbb`; null for our own colour. */
  readonly accent: string | null;
  readonly size: 'full' | 'compact';
  readonly list: boolean;
  /** What it opens with: the story, the event of the page, or all that the page shows now. */
  readonly opening: 'first' | 'event' | 'here';
  readonly way: (typeof ways)[number];
}

/** What there is to be embedded. */
export interface Embeddable {
  /** The address under which the timeline lives, with a slash at its end. */
  readonly site: string;
  /** The name of the timeline in the language chosen. */
  readonly headline: string;
  /** The story in the language chosen. */
  readonly edition: Edition;
  /** The id of the event that the page is at; null for none. */
  readonly event: string | null;
  /** The options by which a frame opens where the page is now. */
  readonly here: Readonly<Record<string, string>>;
}

/** The frame that is chosen. */
export function framedAs(chosen: Embedding, { site, headline, edition, event, here }: Embeddable): Framed {
  const { locale, theme, accent, size, list, opening } = chosen;
  const opened = opening === 'event' ? event : null;
  const place = opening === 'here' ? here : {};
  const first = opened ?? place['event'] ?? null;
  return {
    site,
    locale,
    title: edition.events.find(({ id }) => id === opened)?.title ?? headline,
    options: {
      ...(theme !== 'auto' && { theme }),
      ...(accent !== null && { accent: accent.slice(1) }),
      ...(size === 'compact' && { size }),
      ...(list && { list: '1' }),
      ...(opened !== null && { event: opened }),
      ...place,
    },
    room: expectedRoom(edition, { size, list, event: first }),
  };
}

/** The code to paste. */
export function snippetOf(way: Embedding['way'], framed: Framed): string {
  if (way === 'frame') return frameSnippet(framed);
  return way === 'fitting' ? fittingSnippet(framed) : elementSnippet(framed);
}
