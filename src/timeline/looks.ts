import type { EditionEvent } from '../model/edition.ts';
import type { Mark } from '../model/layout.ts';
import { madeOnce } from '../model/madeOnce.ts';

/** What a style sheet needs to draw a mark; the fields become `data-` attributes. */
export interface Looks {
  readonly kind: string;
  readonly shape: 'point' | 'bar';
  readonly edges: 'sharp' | 'soft';
  readonly sure: 'yes' | 'about' | 'perhaps' | 'announced';
  readonly state: 'selected' | 'plain';
  /** The ids of the chapters of its events, apart by spaces. */
  readonly chapters: string;
}

function sureOf({ announcedOnly, span }: EditionEvent): Looks['sure'] {
  if (announcedOnly) return 'announced';
  if (span.uncertain) return 'perhaps';
  return span.approximate ? 'about' : 'yes';
}

/** The kind that all events of a mark share, else `several`. */
export function kindOf({ events: [first, ...others] }: Pick<Mark, 'events'>): string {
  return others.every(({ kind }) => kind === first.kind) ? first.kind : 'several';
}

/** The events of a mark of which somebody denies what is said. */
export function disputedIn({ events }: Pick<Mark, 'events'>): readonly EditionEvent[] {
  return events.filter(({ disputedBy }) => disputedBy.length > 0);
}

/** Found once for all frames that show the mark. */
const chaptersOf = madeOnce((events: Mark['events']) =>
  [...new Set(events.map(({ chapter }) => chapter))].join(' '),
);

/** How `mark` looks. */
export function looksOf(mark: Mark): Looks {
  const [event] = mark.events;
  const cluster = mark.events.length > 1;
  return {
    kind: kindOf(mark),
    shape: mark.start === mark.end ? 'point' : 'bar',
    edges: event.span.precision === 'day' && !event.span.open ? 'sharp' : 'soft',
    sure: cluster ? 'yes' : sureOf(event),
    state: mark.selected ? 'selected' : 'plain',
    chapters: chaptersOf(mark.events),
  };
}
