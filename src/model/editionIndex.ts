import type { Edition, EditionEvent } from './edition.ts';
import type { WholeEdition, WholeEvent } from './wholeEdition.ts';

/** `edition` without what is only read: what a page has of it from the start. */
export function editionIndexOf({
  story,
  language,
  locale,
  direction,
  languages,
  licence,
  events,
  chapters,
  lanes,
  kinds,
  actors,
  sourceCount,
  published,
  updated,
  recordedUntil,
  measuredFrame,
  opening,
  bounds,
}: WholeEdition): Edition {
  return {
    story,
    language,
    locale,
    direction,
    languages,
    licence,
    events: events.map(eventIndexOf),
    chapters,
    lanes,
    kinds,
    actors,
    sourceCount,
    published,
    updated,
    recordedUntil,
    measuredFrame,
    opening,
    bounds,
  };
}

function eventIndexOf({
  id,
  span,
  title,
  kind,
  actors,
  lane,
  chapter,
  importance,
  announcedOnly,
  disputedBy,
  updated,
  extent,
}: WholeEvent): EditionEvent {
  return {
    id,
    span,
    title,
    kind,
    actors,
    lane,
    chapter,
    importance,
    announcedOnly,
    disputedBy,
    updated,
    extent,
  };
}
