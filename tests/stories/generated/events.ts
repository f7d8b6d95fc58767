import type { Actor, Revision, StoryEvent } from '../../../src/story/types.ts';
import type { Chance } from './chance.ts';
import { disputeOf, type IdList } from './claims.ts';
import type { GeneratedDate } from './dates.ts';
import type { SourceDesk } from './sources.ts';
import { happening, remark, type Happening, type Speaker } from './texts.ts';
import { kinds } from './vocabulary.ts';

/** How many of 115 events have how many of something, or which, as in the story of Albania, Iran and Israel. */
const shares = {
  importance: [
    [1, 20],
    [2, 54],
    [3, 41],
  ],
  actors: [
    [1, 5],
    [2, 47],
    [3, 29],
    [4, 19],
    [5, 12],
    [6, 3],
  ],
  claims: [
    [0, 18],
    [1, 18],
    [2, 28],
    [3, 26],
    [4, 10],
    [5, 6],
    [6, 4],
    [7, 5],
  ],
  notes: [
    [0, 12],
    [1, 51],
    [2, 32],
    [3, 13],
    [4, 7],
  ],
  sources: [
    [1, 2],
    [2, 13],
    [3, 26],
    [4, 31],
    [5, 18],
    [6, 8],
    [7, 9],
    [8, 4],
    [12, 4],
  ],
  revision: [
    ['none', 100],
    ['added', 6],
    ['corrected', 5],
    ['clarified', 4],
  ],
  announcedOnly: [
    [false, 114],
    [true, 1],
  ],
} as const;

/** What was changed, by the sort of the revision. */
const changes: Readonly<Record<Revision['sort'], Revision['text']>> = {
  added: { en: 'This event was missing.', ar: 'لم يكن هذا الحدث مذكورا.' },
  corrected: {
    en: 'The number of those who had asked for it was wrong.',
    ar: 'كان عدد من طالبوا بذلك خطأ.',
  },
  clarified: { en: 'We now say who pays for it.', ar: 'نذكر الآن من يدفع الكلفة.' },
};

/** What an event is beside what it says, decided for all events at once so that the proportions hold. */
interface Outline {
  readonly date: GeneratedDate;
  /** The lane of the one who acts. */
  readonly lane: string;
  readonly importance: 1 | 2 | 3;
  readonly kind: string;
  readonly actors: number;
  readonly claims: number;
  readonly notes: number;
  readonly sources: number;
  readonly revision: 'none' | Revision['sort'];
  readonly announcedOnly: boolean;
}

/** An event and its id, which tells its lane and its place in the story. */
type EventEntry = readonly [id: string, event: StoryEvent];

/**
 * The events of a story at `dates`, in that order, by `actors`; every lane of theirs has one where there are enough.
 */
export function eventsAt(
  dates: readonly GeneratedDate[],
  actors: Readonly<Record<string, Actor>>,
  desk: SourceDesk,
  chance: Chance,
): readonly EventEntry[] {
  const titles = new Set<string>();
  return outlinesOf(dates, actors, chance).map((outline, index) => {
    const id = `${outline.lane}-${index + 1}`;
    return [id, eventOf(outline, actors, titles, desk, chance)];
  });
}

function outlinesOf(
  dates: readonly GeneratedDate[],
  actors: Readonly<Record<string, Actor>>,
  chance: Chance,
): readonly Outline[] {
  const count = dates.length;
  const lanes = [...new Set(Object.values(actors).map(({ lane }) => lane))].slice(0, count);
  // The second lane has half as many events as the first, the third a third.
  const byRank = lanes.map((lane, rank) => [lane, 1 / (rank + 1)] as const);
  const dealt = {
    lane: chance.shuffled([...lanes, ...chance.dealt(count - lanes.length, byRank)]),
    importance: chance.dealt(count, shares.importance),
    kind: chance.dealt(
      count,
      kinds.map(({ id, share }) => [id, share] as const),
    ),
    actors: chance.dealt(count, shares.actors),
    claims: chance.dealt(count, shares.claims),
    notes: chance.dealt(count, shares.notes),
    sources: chance.dealt(count, shares.sources),
    revision: chance.dealt(count, shares.revision),
    announcedOnly: chance.dealt(count, shares.announcedOnly),
  };
  return dates.map((date, index) => ({
    date,
    lane: dealt.lane[index] ?? '',
    importance: dealt.importance[index] ?? 3,
    kind: dealt.kind[index] ?? '',
    actors: dealt.actors[index] ?? 1,
    claims: dealt.claims[index] ?? 0,
    notes: dealt.notes[index] ?? 0,
    sources: dealt.sources[index] ?? 1,
    revision: dealt.revision[index] ?? 'none',
    announcedOnly: dealt.announcedOnly[index] ?? false,
  }));
}

/** The event of `outline`, with a title that is not among `titles` yet. */
function eventOf(
  outline: Outline,
  actors: Readonly<Record<string, Actor>>,
  titles: Set<string>,
  desk: SourceDesk,
  chance: Chance,
): StoryEvent {
  const { date, lane, importance, kind, notes, revision, announcedOnly } = outline;
  const ids = Object.keys(actors);
  const lead = chance.oneOf(ids.filter((id) => actors[id]?.lane === lane));
  // One more than take part, at least one: somebody may be accused who does not.
  const [other = lead, ...further] = chance.someOf(
    ids.filter((id) => id !== lead),
    Math.max(1, outline.actors),
  );
  const parties: IdList =
    outline.actors === 1 ? [lead] : [lead, other, ...further.slice(0, outline.actors - 2)];
  const speakers = parties.map((id) => actors[id]).filter((actor) => actor !== undefined);
  const { title, summary } = newHappening(speakers, titles, chance);
  const sources = desk.about(title, date.start, outline.sources);
  return {
    date: date.date,
    title,
    summary,
    kind,
    actors: parties,
    importance,
    ...(announcedOnly && { announcedOnly }),
    ...disputeOf(outline.claims, other, [lead, ...further], sources, chance),
    ...(notes > 0 && { notes: Array.from({ length: notes }, () => remark(chance)) }),
    ...(revision !== 'none' && {
      revisions: [{ day: `2026-07-${chance.between(10, 31)}`, sort: revision, text: changes[revision] }],
    }),
    sources,
  };
}

/** Something that `speakers` did, under a headline that is short enough and not among `titles` yet. */
function newHappening(speakers: readonly Speaker[], titles: Set<string>, chance: Chance): Happening {
  let found = happening(speakers, chance);
  while (titles.has(found.title.en) || found.title.en.length > 70 || found.title.ar.length > 70)
    found = happening(speakers, chance);
  titles.add(found.title.en);
  return found;
}
