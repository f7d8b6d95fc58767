import { stringify } from 'csv-stringify/sync';
import { addressOf } from '../head/addresses.ts';
import { claimantText } from '../head/claim.ts';
import { localizationOf, type Localization } from '../head/headMessages.ts';
import { actorById, kindById, sourceById } from '../model/byId.ts';
import type { WholeEvent } from '../model/wholeEdition.ts';
import { datesOf } from './storyJson.ts';
import type { RecordedPublication } from './written.ts';

/** The columns, in their order; `docs/data.md` says what is in each. */
export const csvColumns = [
  'id',
  'url',
  'date',
  'date_in_words',
  'title',
  'summary',
  'chapter',
  'kind',
  'group',
  'actors',
  'importance',
  'announced_only',
  'claims',
  'notes',
  'sources',
  'published',
  'updated',
] as const;

type Row = Readonly<Record<(typeof csvColumns)[number], string | number>>;

/**
 * Every event in one language as a row of CSV (RFC 4180), earliest first: what a spreadsheet can hold of it. Of several
 * things in one cell each has a line.
 */
export function eventsCsv(publication: RecordedPublication): string {
  const localization = localizationOf(publication.edition.language, publication.messages);
  const dates = datesOf(publication.story);
  const rows = publication.edition.events.map((event) =>
    rowOf(event, dates.get(event.id) ?? '', publication, localization),
  );
  return stringify(rows, {
    header: true,
    columns: [...csvColumns],
    record_delimiter: 'windows',
    // Else only the whole delimiter has a cell quoted, and a line in a cell would end the row.
    quoted_match: '\n',
    // Without it Excel takes UTF-8 for something else.
    bom: true,
    // A text that begins as a formula does stays a text.
    escape_formulas: true,
  });
}

function rowOf(
  event: WholeEvent,
  date: string,
  { edition, site }: RecordedPublication,
  localization: Localization,
): Row {
  const { t, formats } = localization;
  const { id, span, chapter, kind, lane, claims, unanswered } = event;
  const shortOf = (actor: string) => actorById(edition, actor).short;
  return {
    id,
    url: addressOf({ kind: 'event', event: id }, edition.locale, site),
    date,
    date_in_words: formats.fullDate(span),
    title: event.title,
    summary: event.summary,
    chapter: edition.chapters.find((one) => one.id === chapter)?.title ?? chapter,
    kind: kindById(edition, kind).name,
    group: edition.lanes.find((one) => one.id === lane)?.name ?? lane,
    actors: lines(event.actors.map(shortOf)),
    importance: event.importance,
    announced_only: event.announcedOnly ? 1 : 0,
    claims: lines([
      ...claims.map((claim) => `${claimantText(claim, edition, localization)}: ${claim.text}`),
      ...unanswered.map(({ by }) => t('reading:unanswered', { actor: shortOf(by) })),
    ]),
    notes: lines(event.notes),
    sources: lines(event.sources.map((source) => sourceById(edition, source).url)),
    published: event.published,
    updated: event.updated,
  };
}

const lines = (texts: readonly string[]) => texts.join('\n');
