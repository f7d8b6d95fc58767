import { addressOf } from '../head/addresses.ts';
import { localizationOf } from '../head/headMessages.ts';
import type { WholeEvent, EditionSource } from '../model/wholeEdition.ts';
import type { Story } from '../story/story.ts';
import type { RecordedPublication } from './written.ts';

/**
 * The whole story in one language as JSON, for those who count, check or draw it anew. Its fields are documented in
 * `docs/data.md`; dates are EDTF (ISO 8601-2), as exact as their sources, and days of publication ISO 8601.
 */
export function storyJson({ story, edition, messages, site }: RecordedPublication): string {
  const { locale, chapters, kinds, lanes, actors, questions, sources, revisions } = edition;
  const { formats } = localizationOf(edition.language, messages);
  const dates = datesOf(story);
  const eventOf = ({ span, ...event }: WholeEvent) => ({
    url: addressOf({ kind: 'event', event: event.id }, locale, site),
    date: dates.get(event.id),
    dateInWords: formats.fullDate(span),
    ...event,
    // These follow from the rest, and are left out.
    disputedBy: undefined,
    corrected: undefined,
    extent: undefined,
  });
  const sourceOf = (source: EditionSource) => ({
    ...source,
    published: story.sources[source.id]?.published ?? null,
  });
  const data = {
    id: story.id,
    language: locale,
    title: messages.story.headline,
    description: messages.story.standfirst,
    url: addressOf({ kind: 'story' }, locale, site),
    license: edition.licence,
    publisher: site.publisher ?? null,
    published: edition.published,
    updated: edition.updated,
    recordedUntil: edition.recordedUntil,
    chapters: chapters.map(({ id, title, summary }) => ({ id, title, summary })),
    kinds: kinds.map(({ id, name }) => ({ id, name })),
    lanes: lanes.map(({ id, name }) => ({ id, name })),
    actors: Object.entries(actors).map(([id, { name, short, lane }]) => ({ id, name, short, lane })),
    questions,
    events: edition.events.map(eventOf),
    sources: Object.values(sources).map(sourceOf),
    revisions,
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** The dates of all events as they are filed (EDTF), by the id of the event. */
export function datesOf(story: Story): ReadonlyMap<string, string> {
  const filed = Object.values(story.events).flatMap((events) => Object.entries(events));
  return new Map(filed.map(([id, { date }]) => [id, date]));
}
