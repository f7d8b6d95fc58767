import type { Language } from '../i18n/language.ts';
import { textIn, type Locale, type Texts } from '../i18n/locale.ts';
import { lastChangeIn, lastChangeOf } from '../story/lastChange.ts';
import type { Story } from '../story/story.ts';
import type { Account, Claim, Mark, Question, Revision, Source, StoryEvent } from '../story/types.ts';
import { spanOf } from '../time/edtf.ts';
import { compareSpans } from '../time/span.ts';
import { windowOf } from '../time/window.ts';
import { gatheredIn } from './accounts.ts';
import { datingOf } from './chapterDating.ts';
import { usuallyOnPage } from './chapterParts.ts';
import { disputersOf } from './disputes.ts';
import type { EditionChapter, Named } from './edition.ts';
import { sourceIdsOf } from './sourceIds.ts';
import { textExtentOf } from './textExtent.ts';
import type {
  EditionAccount,
  EditionClaim,
  EditionQuestion,
  EditionRevision,
  EditionSource,
  WholeEdition,
  WholeEvent,
} from './wholeEdition.ts';

/** Room before the first event and after the last, as a share of the whole story. */
const outerRoom = 0.04;

/** The languages of a story by tag, as far as an edition needs them. */
type LanguagesByTag = Readonly<Record<Locale, { readonly language: Language }>>;

/**
 * The story as readers of `locale`, one of its languages, see it: spans computed, texts chosen, earliest first.
 * For the build and for tests: it parses EDTF, which no browser has to download. Throws where a text is missing.
 */
export function editionOf(story: Story, languages: LanguagesByTag, locale: Locale): WholeEdition {
  const languageOf = (tag: Locale) => known(languages, tag, 'language').language;
  const language = languageOf(locale);
  const events = Object.entries(story.events)
    .flatMap(([chapter, filed]) =>
      Object.entries(filed).map(([id, event]) => editionEventOf(id, event, chapter, story, locale)),
    )
    .toSorted(byTime);
  const sources = sourcesOf(story, events, locale);
  return {
    story: story.id,
    language,
    locale,
    direction: language.direction,
    languages: story.languages
      .map(languageOf)
      .map(({ tag, direction, ownName, openGraph }) => ({ tag, direction, ownName, openGraph })),
    licence: story.licence,
    events,
    chapters: chaptersOf(story, events, locale),
    lanes: namedWhere(story.lanes, locale, new Set(events.map(({ lane }) => lane))),
    kinds: namedWhere(story.kinds, locale, new Set(events.map(({ kind }) => kind))).map((kind) => ({
      ...kind,
      icon: known(story.kinds, kind.id, 'kind').icon,
    })),
    actors: actorsOf(story, events, locale),
    sources,
    sourceCount: Object.keys(sources).length,
    questions: Object.entries(story.questions ?? {}).map(([id, question]) =>
      editionQuestionOf(id, question, locale),
    ),
    hasAccounts: hasAccountsIn(story, events),
    published: story.published,
    updated: lastChangeIn(story),
    recordedUntil: story.recordedUntil,
    revisions: editionRevisionsOf(story.revisions, locale),
    mostOnPage: story.mostOnPage ?? usuallyOnPage,
    measuredFrame: story.measuredFrame?.[locale] ?? null,
    opening: windowOf([spanOf(story.opening)], 0),
    bounds: windowOf(
      events.map(({ span }) => span),
      outerRoom,
    ),
  };
}

/** Whether something is answered in two ways: a question of the story, or, in a short one, an accusation. */
function hasAccountsIn({ questions = {}, mostOnPage = usuallyOnPage }: Story, events: readonly WholeEvent[]) {
  return Object.keys(questions).length > 0 || gatheredIn({ events, mostOnPage }).length > 0;
}

/** Earlier first; of those that begin together the shorter, then the weightier, then as the story has them. */
function byTime(one: WholeEvent, other: WholeEvent): number {
  return compareSpans(one.span, other.span) || one.importance - other.importance;
}

function editionEventOf(
  id: string,
  event: StoryEvent,
  chapter: string,
  story: Story,
  locale: Locale,
): WholeEvent {
  const told = {
    summary: textIn(event.summary, locale),
    claims: (event.claims ?? []).map((claim) => editionClaimOf(claim, locale)),
    unanswered: event.unanswered ?? [],
    notes: (event.notes ?? []).map((note) => textIn(note, locale)),
    revisions: editionRevisionsOf(event.revisions ?? [], locale),
  };
  return {
    id,
    span: spanOf(event.date),
    title: textIn(event.title, locale),
    short: event.short === undefined ? null : textIn(event.short, locale),
    kind: event.kind,
    actors: event.actors,
    lane: known(story.actors, event.actors[0], 'actor').lane,
    chapter,
    importance: event.importance,
    announcedOnly: event.announcedOnly ?? false,
    published: addedOn(event) ?? story.published,
    updated: lastChangeOf(event, story.published),
    ...told,
    disputedBy: disputersOf({ actors: event.actors, claims: told.claims }),
    corrected: told.revisions.some(({ sort }) => sort === 'corrected'),
    extent: textExtentOf(told),
    sources: event.sources,
  };
}

/** The day on which an event joined a story that readers knew already. */
function addedOn({ revisions = [] }: StoryEvent): string | undefined {
  return revisions.find(({ sort }) => sort === 'added')?.day;
}

function editionClaimOf(claim: Claim, locale: Locale): EditionClaim {
  const { by, stance, accuses = [], accounts = [], text, sources } = claim;
  return { by, stance, accuses, accounts, text: textIn(text, locale), sources };
}

function editionQuestionOf(id: string, { title, accounts }: Question, locale: Locale): EditionQuestion {
  const accountOf = (account: Account): EditionAccount => ({
    id: account.id,
    title: textIn(account.title, locale),
  });
  const [one, other] = accounts;
  return { id, title: textIn(title, locale), accounts: [accountOf(one), accountOf(other)] };
}

function editionRevisionsOf(revisions: readonly Revision[], locale: Locale): readonly EditionRevision[] {
  return revisions
    .map(({ day: changed, sort, text }) => ({ day: changed, sort, text: textIn(text, locale) }))
    .toReversed();
}

function chaptersOf(story: Story, events: readonly WholeEvent[], locale: Locale): EditionChapter[] {
  return Object.entries(story.chapters).flatMap(([id, { title, summary }]) => {
    const spans = events.filter(({ chapter }) => chapter === id).map(({ span }) => span);
    return spans.length === 0
      ? []
      : [{ id, title: textIn(title, locale), summary: textIn(summary, locale), ...datingOf(spans) }];
  });
}

function namedWhere(
  entries: Readonly<Record<string, { readonly name: Texts }>>,
  locale: Locale,
  used: ReadonlySet<string>,
): Named[] {
  return Object.entries(entries)
    .filter(([id]) => used.has(id))
    .map(([id, { name }]) => ({ id, name: textIn(name, locale) }));
}

function actorsOf(story: Story, events: readonly WholeEvent[], locale: Locale): WholeEdition['actors'] {
  const used = new Set(
    events.flatMap(({ actors, claims, unanswered }) => [
      ...actors,
      ...[...claims, ...unanswered].map(({ by }) => by),
    ]),
  );
  return Object.fromEntries(
    [...used].map((id) => {
      const { name, short, gender, lane, unnamed = false } = known(story.actors, id, 'actor');
      return [id, { name: textIn(name, locale), short: textIn(short, locale), gender, lane, unnamed }];
    }),
  );
}

function sourcesOf(story: Story, events: readonly WholeEvent[], locale: Locale): WholeEdition['sources'] {
  const used = new Set(events.flatMap(sourceIdsOf));
  return Object.fromEntries(
    [...used].map((id) => [id, editionSourceOf(id, known(story.sources, id, 'source'), story, locale)]),
  );
}

function editionSourceOf(id: string, source: Source, story: Story, locale: Locale): EditionSource {
  return {
    id,
    url: source.url,
    publisher: source.publisher,
    via: source.via ?? null,
    title: source.title ?? null,
    language: source.language,
    published: source.published === undefined ? null : spanOf(source.published),
    marks: marksOf(source, story).map((mark) => textIn(mark, locale)),
  };
}

/** The marks of the publisher and of whoever carries what it wrote, each once. */
function marksOf({ publisher, via }: Source, { marks, outlets }: Story): readonly Mark[] {
  const ids = new Set([outlets[publisher], via === undefined ? undefined : outlets[via]]);
  return [...ids].flatMap((id) => (id === undefined ? [] : [known(marks, id, 'mark')]));
}

function known<Entry>(entries: Readonly<Record<string, Entry>>, id: string, what: string): Entry {
  const entry = entries[id];
  if (entry === undefined)
    throw new Error(`The story has no ${what} "${id}"; npm run check:story says where.`);
  return entry;
}
