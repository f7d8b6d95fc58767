import { eventById } from '../../model/eventById.ts';
import type { EmbedOptions } from '../contract/options.ts';
import {
  optionTable,
  type FrameOption,
  type OptionFacts,
  type WrittenOptions,
} from '../contract/optionTable.ts';
import { expectedRoom } from '../snippet/expectedRoom.ts';
import { elementSnippet, fittingSnippet, frameSnippet, type Framed } from '../snippet/snippet.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SizedEdition } from '../../model/sizedEdition.ts';
import type { Filters } from '../../model/filter.ts';
import type { LaneChoice } from '../../model/lanes.ts';

/** How a timeline is brought into a page: a bare frame, one with our script, an element of the page. */
export const ways = ['frame', 'fitting', 'element'] as const;

/** What an editor chooses for their page. */
export interface Embedding {
  readonly locale: Locale;
  readonly theme: EmbedOptions['theme'];
  /** `#rrggbb`; null for our own colour. */
  readonly accent: string | null;
  readonly size: EmbedOptions['size'];
  readonly list: EmbedOptions['list'];
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
  readonly edition: SizedEdition;
  /** The id of the event that the page is at; null for none. */
  readonly event: string | null;
  /** Where the page is now. */
  readonly here: {
    /** The options by which a frame opens there. */
    readonly options: WrittenOptions;
    readonly filters: Filters;
    readonly lanes: LaneChoice;
  };
}

/** The frame that is chosen. */
export function framedAs(chosen: Embedding, { site, headline, edition, event, here }: Embeddable): Framed {
  const { locale, theme, accent, size, opening } = chosen;
  const list = chosen.list && size !== 'moments';
  const opened = opening === 'event' ? event : null;
  const isHere = opening === 'here';
  const place: WrittenOptions = isHere ? here.options : {};
  const first = opened ?? place.event ?? null;
  const seen = isHere && { filters: here.filters, lanes: here.lanes };
  return {
    site,
    story: edition.story,
    locale,
    title: eventById(edition, opened)?.title ?? headline,
    options: {
      ...written({ theme, accent: accent?.slice(1) ?? null, size, list: list ? '1' : '0' }),
      ...(opened !== null && { event: opened }),
      ...place,
    },
    room: expectedRoom(edition, { size, list, event: first, ...seen }),
  };
}

/** The options that the dialog offers: `host` is for pages that speak to the frame, `preview` for the dialog’s own frame alone. */
type OfferedOption = Exclude<FrameOption, 'host' | 'preview'>;

/** Those of `options` that an address must have: null, or what is so anyway, is left out. */
function written(options: Readonly<Record<OfferedOption, string | null>>): WrittenOptions {
  const known: Readonly<Record<string, OptionFacts>> = optionTable;
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) =>
      value === null || value === known[name]?.default ? [] : [[name, value]],
    ),
  );
}

/** The code to paste. */
export function snippetOf(way: Embedding['way'], framed: Framed): string {
  if (way === 'frame') return frameSnippet(framed);
  return way === 'fitting' ? fittingSnippet(framed) : elementSnippet(framed);
}
